using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>What is known of types and namespaces by name: the rows of <c>data/members.csv</c> without a member.</summary>
public static class KnownTypes
{
    private const string AllTypes = ".*";

    private static readonly Lazy<Rows> Read = new(() => new Rows());

    /// <summary>The types with a meaning.</summary>
    public static IReadOnlyDictionary<string, TypeMeaning> Table => Read.Value.Types;

    /// <summary>Whether a type has a meaning.</summary>
    public static bool Shows(ITypeSymbol type, TypeMeaning meaning) =>
        Read.Value.Types.TryGetValue(type.Name, out var known) && (known & meaning) != 0;

    /// <summary>Whether an object of the type carries the port that it is created with to whatever receives it.</summary>
    public static bool IsAddress(ITypeSymbol type) =>
        Shows(type, TypeMeaning.Address) || type.Name.EndsWith("EndPoint", StringComparison.OrdinalIgnoreCase);

    /// <summary>The direction of all ports that the members of a namespace receive, where a row names it or one around it.</summary>
    public static PortDirection? DirectionOf(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            if (Read.Value.Namespaces.TryGetValue(space.Substring(0, end), out var direction))
                return direction;
        }
        return null;
    }

    private sealed class Rows
    {
        public readonly Dictionary<string, TypeMeaning> Types = new(StringComparer.Ordinal);
        public readonly Dictionary<string, PortDirection> Namespaces = new(StringComparer.Ordinal);

        public Rows()
        {
            for (var file = new DataFile("members.csv"); file.Read();)
            {
                if (file.Text("member").Length == 0)
                    Add(file, file.Text("type"));
            }
        }

        private void Add(DataFile file, string name)
        {
            if (name.EndsWith(AllTypes, StringComparison.Ordinal))
            {
                Enum.TryParse<PortDirection>(file.Text("direction"), out var direction);
                Namespaces[name.Substring(0, name.Length - AllTypes.Length)] = direction;
                return;
            }
            Enum.TryParse<TypeMeaning>(file.Text("shows"), out var meaning);
            Types.TryGetValue(name, out var known);
            Types[name] = known | meaning;
        }
    }
}
