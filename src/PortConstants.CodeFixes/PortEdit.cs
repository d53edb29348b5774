using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.CodeFixes;

/// <summary>Changes to one document: characters first, then whole numbers that become constants.</summary>
/// <param name="Texts">The characters that change.</param>
/// <param name="Constants">The numbers that become constants, by their places before the characters change.</param>
internal sealed record PortEdit(ImmutableArray<TextChange> Texts, ImmutableArray<ConstantUse> Constants)
{
    /// <summary>Changes nothing.</summary>
    public static PortEdit None { get; } = new(ImmutableArray<TextChange>.Empty, ImmutableArray<ConstantUse>.Empty);

    /// <summary>Changes characters.</summary>
    public static PortEdit Of(params TextChange[] texts) => None with { Texts = texts.ToImmutableArray() };

    /// <summary>Writes a constant.</summary>
    public static PortEdit Of(ConstantUse constant) => None with { Constants = ImmutableArray.Create(constant) };

    /// <summary>Both edits. What both change alike is changed once.</summary>
    public PortEdit And(PortEdit other) => new(
        Texts.Union(other.Texts).ToImmutableArray(),
        Constants.Union(other.Constants).ToImmutableArray());

    /// <summary>The document after the edit; the host adds the imports and simplifies the names.</summary>
    public async Task<Document> ApplyAsync(Document document, CancellationToken cancellation)
    {
        if (!Texts.IsEmpty)
        {
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            document = document.WithText(text.WithChanges(Texts.OrderBy(change => change.Span.Start)));
        }
        if (Constants.IsEmpty || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return document;

        var generator = SyntaxGenerator.GetGenerator(document);
        var uses = Constants.ToDictionary(use => root.FindNode(Moved(use.Number), getInnermostNodeForTie: true));
        // A cast around the number may have become one too many: the constant converts by itself.
        var casts = uses.Where(use => use.Value.IsCast).Select(use => use.Key.Parent!).ToImmutableHashSet();
        return document.WithSyntaxRoot(root.ReplaceNodes(uses.Keys.Concat(casts), (node, rewritten) => casts.Contains(node)
            ? rewritten.WithAdditionalAnnotations(Simplifier.Annotation)
            : uses[node].ToExpression(generator).WithTriviaFrom(rewritten)));
    }

    private TextSpan Moved(TextSpan span)
    {
        var distance = Texts.Where(change => change.Span.End <= span.Start).Sum(change => change.NewText!.Length - change.Span.Length);
        return new TextSpan(span.Start + distance, span.Length);
    }
}
