using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// Searches the text of a file for words. A search costs microseconds and the binding of a member a hundred times as much, so that it
/// decides whether there is anything to bind.
/// </summary>
internal sealed class SourceWords
{
    private static readonly ConditionalWeakTable<SyntaxTree, SourceWords> OfTrees = new();

    private readonly SyntaxTree _tree;
    private readonly ConcurrentDictionary<string, bool> _mentioned = new(StringComparer.Ordinal);

    // The text can be built again, and a tree in an editor lives long.
    private WeakReference<string>? _text;

    private SourceWords(SyntaxTree tree) => _tree = tree;

    private string Text
    {
        get
        {
            if (_text is { } known && known.TryGetTarget(out var text))
                return text;
            text = _tree.GetText().ToString();
            _text = new WeakReference<string>(text);
            return text;
        }
    }

    /// <summary>Whether the letters of a word are anywhere in a file, in any letter case.</summary>
    public static bool Mentions(SyntaxTree tree, string word)
    {
        var words = OfTrees.GetValue(tree, key => new SourceWords(key));
        return words._mentioned.GetOrAdd(word, key => words.Text.IndexOf(key, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>The tokens of a declaration that are a word: an identifier, a number.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="word">The word. Visual Basic finds it in any letter case.</param>
    public static IEnumerable<SyntaxToken> Tokens(SyntaxNode declaration, string word)
    {
        var text = OfTrees.GetValue(declaration.SyntaxTree, key => new SourceWords(key)).Text;
        var comparison = declaration.Language == LanguageNames.CSharp ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var end = declaration.Span.End;
        for (var at = declaration.SpanStart; (at = text.IndexOf(word, at, end - at, comparison)) >= 0; at += word.Length)
        {
            // Identifiers that have the word as a part, comments and strings are no such token.
            var token = declaration.FindToken(at);
            if (token.SpanStart <= at && text[token.SpanStart] != '"' && token.ValueText.Equals(word, comparison))
                yield return token;
        }
    }
}
