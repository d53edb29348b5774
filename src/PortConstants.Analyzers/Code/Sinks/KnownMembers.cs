using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>What is known of members by name, in <c>data/members.csv</c>: each row is compared with its assembly by a test.</summary>
public static class KnownMembers
{
    private static readonly Lazy<Dictionary<string, List<KnownMember>>> ByMember = new(Read);

    /// <summary>All rows.</summary>
    public static IEnumerable<KnownMember> Table => ByMember.Value.Values.SelectMany(rows => rows);

    /// <summary>The row of a parameter or property.</summary>
    public static KnownMember? Find(ISymbol symbol)
    {
        var (member, parameter, method) = symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol owner } argument => (owner.Name, argument.Name, owner),
            IPropertySymbol property => (property.Name, "value", null),
            _ => ("", "", null),
        };
        if (!ByMember.Value.TryGetValue(member, out var rows))
            return null;
        foreach (var row in rows)
        {
            if (row.Parameter == parameter && IsOrDerives(symbol.ContainingType, row.Type)
                && (row.Beside is null || method?.Parameters.Any(other => other.Name == row.Beside) == true))
                return row;
        }
        return null;
    }

    private static bool IsOrDerives(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            // The whole name has to be put together, its last part is there.
            if (name.EndsWith(type.Name, StringComparison.Ordinal) && type.OriginalDefinition.ToDisplayString() == name)
                return true;
        }
        return false;
    }

    private static Dictionary<string, List<KnownMember>> Read()
    {
        var members = new Dictionary<string, List<KnownMember>>(StringComparer.Ordinal);
        for (var file = new DataFile("members.csv"); file.Read();)
        {
            if (file.Text("member") is not { Length: > 0 } name)
                continue;
            if (!members.TryGetValue(name, out var rows))
                members.Add(name, rows = []);
            rows.Add(ReadRow(file, name));
        }
        return members;
    }

    private static KnownMember ReadRow(DataFile file, string name)
    {
        Enum.TryParse<EndpointSyntax>(file.Text("syntax"), out var syntax);
        Enum.TryParse<PortDirection>(file.Text("direction"), out var direction);
        return new(file.Text("type"), name, file.Text("parameter"), syntax, direction, file.Text("protocol"))
        {
            Beside = file.Text("beside") is { Length: > 0 } beside ? beside : null,
        };
    }
}
