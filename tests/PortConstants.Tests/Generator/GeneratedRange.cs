namespace PortConstants.Tests.Generator;

/// <summary>The generated class of a row of several ports.</summary>
public sealed class GeneratedRange(Type type)
{
    private readonly Func<int, bool> _contains = type.GetMethod("Contains")!.CreateDelegate<Func<int, bool>>();

    /// <summary>The lowest port.</summary>
    public int First { get; } = (int)type.GetField("First")!.GetRawConstantValue()!;

    /// <summary>The highest port.</summary>
    public int Last { get; } = (int)type.GetField("Last")!.GetRawConstantValue()!;

    /// <summary>Whether a port is one of them.</summary>
    public bool Contains(int port) => _contains(port);
}
