using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Rules;

/// <summary>
/// Whether the source itself suppresses a diagnostic. The compiler finds that out only after the rules, when the number has been
/// kept from the rules after the one that reported it.
/// </summary>
internal static class SourceSuppressions
{
    // C#: #pragma warning disable PORT001. Visual Basic: #Disable Warning PORT001. Without ids it is all rules.
    private static readonly Regex Directive = new(
        @"^\s*#\s*(pragma\s+warning\s+(?<action>disable|restore|enable)|(?<action>disable|enable)\s+warning)\b(?<ids>[^/']*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static readonly char[] Separators = [' ', '\t', ',', '\r', '\n'];

    /// <summary>Whether a directive or a <c>SuppressMessage</c> attribute suppresses the diagnostic.</summary>
    /// <param name="diagnostic">A diagnostic in code.</param>
    /// <param name="symbol">The symbol whose declaration holds it.</param>
    public static bool Suppress(Diagnostic diagnostic, ISymbol symbol) =>
        IsInDirective(diagnostic) || IsInAttribute(diagnostic.Id, symbol);

    private static bool IsInDirective(Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree || !tree.TryGetRoot(out var root) || !root.ContainsDirectives)
            return false;
        var place = diagnostic.Location.SourceSpan.Start;
        var isSuppressed = false;
        foreach (var token in root.DescendantTokens(node => node.ContainsDirectives && node.FullSpan.Start < place))
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                if (trivia.IsDirective && trivia.SpanStart < place)
                    isSuppressed = Suppresses(trivia.ToString(), diagnostic.Id) ?? isSuppressed;
            }
        }
        return isSuppressed;
    }

    /// <summary>Whether a directive suppresses the rule from there on; <see langword="null"/> if it is about something else.</summary>
    private static bool? Suppresses(string directive, string id)
    {
        if (Directive.Match(directive) is not { Success: true } match)
            return null;
        var ids = match.Groups["ids"].Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length > 0 && !ids.Contains(id, StringComparer.OrdinalIgnoreCase))
            return null;
        return match.Groups["action"].Value.Equals("disable", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsInAttribute(string id, ISymbol symbol)
    {
        for (var owner = symbol; owner is not null; owner = (owner as IMethodSymbol)?.AssociatedSymbol ?? owner.ContainingSymbol)
        {
            if (owner is INamespaceSymbol)
                continue;
            if (owner.GetAttributes().Any(attribute => Suppresses(attribute, id) && TargetOf(attribute) is null))
                return true;
        }
        // The attributes of GlobalSuppressions.cs name the symbol that they are about.
        return symbol.ContainingAssembly is { } assembly
            && assembly.GetAttributes()
                .Where(attribute => Suppresses(attribute, id))
                .Any(attribute => TargetOf(attribute) is { } target && IsWithin(symbol, target));
    }

    private static bool Suppresses(AttributeData attribute, string id) =>
        attribute is { AttributeClass.Name: "SuppressMessageAttribute", ConstructorArguments: [_, { Value: string check }] }
        && check.Split(':')[0].Trim() == id;

    private static string? TargetOf(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Target").Value.Value as string;

    private static bool IsWithin(ISymbol symbol, string target)
    {
        for (var owner = symbol; owner is not null; owner = (owner as IMethodSymbol)?.AssociatedSymbol ?? owner.ContainingSymbol)
        {
            if (owner.GetDocumentationCommentId() is { } id && id == target.TrimStart('~'))
                return true;
        }
        return false;
    }
}
