using System.Reflection;

namespace PortConstants.Tests.Generator;

/// <summary>The generated class of a table, called as a user calls it.</summary>
public sealed class GeneratedClass(Type type)
{
    private delegate bool TryGetNameMethod(int port, out string? name);

    private delegate bool TryGetPortMethod(string? name, out int port);

    private readonly TryGetNameMethod _tryGetName = type.GetMethod("TryGetName")!.CreateDelegate<TryGetNameMethod>();
    private readonly TryGetPortMethod _tryGetPort = type.GetMethod("TryGetPort")!.CreateDelegate<TryGetPortMethod>();
    private readonly Func<int, bool> _isRisky = type.GetMethod("IsRisky")!.CreateDelegate<Func<int, bool>>();
    private readonly Func<int, System.Collections.IEnumerable> _find = type.GetMethod("Find")!.CreateDelegate<Func<int, System.Collections.IEnumerable>>();

    /// <summary>The constants in their order.</summary>
    public IReadOnlyDictionary<string, int> Constants { get; } =
        type.GetFields().Where(field => field.IsLiteral).ToDictionary(field => field.Name, field => (int)field.GetRawConstantValue()!);

    /// <summary>The classes of the rows of several ports.</summary>
    public IReadOnlyDictionary<string, GeneratedRange> Ranges { get; } =
        type.GetNestedType("Ranges")!.GetNestedTypes().ToDictionary(range => range.Name, range => new GeneratedRange(range));

    /// <summary>The name of a port, or <see langword="null"/>; the result and the name must agree.</summary>
    public string? NameOf(int port)
    {
        var found = _tryGetName(port, out var name);
        if (found != name is not null)
            Assert.Fail("the result and the name contradict each other");
        return name;
    }

    /// <summary>The port of a name, or <see langword="null"/>, where 0 is handed out.</summary>
    public int? PortOf(string? name)
    {
        var found = _tryGetPort(name, out var port);
        Assert.True(found || port == 0);
        return found ? port : null;
    }

    /// <summary>Whether a port is risky.</summary>
    public bool IsRisky(int port) => _isRisky(port);

    /// <summary>The name of a port's category.</summary>
    public string Category(int port)
    {
        try
        {
            return type.GetMethod("GetCategory")!.Invoke(null, [port])!.ToString()!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    /// <summary>The rows that cover a port.</summary>
    public IReadOnlyList<FoundRow> Find(int port) => [.. _find(port).Cast<object>().Select(FoundRow.Of)];

    /// <summary>The names of the rows that cover a port.</summary>
    public IReadOnlyList<string> FindNames(int port) => [.. Find(port).Select(row => row.Name)];
}
