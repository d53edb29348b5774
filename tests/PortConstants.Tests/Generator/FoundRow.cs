namespace PortConstants.Tests.Generator;

/// <summary>A <c>PortInfo</c> of a generated assembly.</summary>
public sealed record FoundRow(string Name, int First, int Last, string Protocols, string Description, string Risk, string Encrypted, string Text)
{
    /// <summary>Reads the properties.</summary>
    public static FoundRow Of(object info)
    {
        T Get<T>(string property) => (T)info.GetType().GetProperty(property)!.GetValue(info)!;
        return new(Get<string>(nameof(Name)), Get<int>(nameof(First)), Get<int>(nameof(Last)), Get<string>(nameof(Protocols)),
            Get<string>(nameof(Description)), Get<string>(nameof(Risk)), Get<string>(nameof(Encrypted)), info.ToString()!);
    }
}
