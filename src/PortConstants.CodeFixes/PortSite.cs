using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.CodeFixes;

/// <summary>The place in the code of a diagnostic, and what can be written there instead.</summary>
internal sealed class PortSite
{
    private readonly SemanticModel _model;
    private readonly SourceText _text;
    private readonly SyntaxNode _node;
    private readonly TextSpan _span;
    private readonly ImmutableDictionary<string, string?> _properties;

    private PortSite(SemanticModel model, SourceText text, SyntaxNode node, Diagnostic diagnostic)
    {
        _model = model;
        _text = text;
        _node = node;
        _span = diagnostic.Location.SourceSpan;
        _properties = diagnostic.Properties;
    }

    /// <summary>Finds the place of a diagnostic.</summary>
    public static async Task<PortSite?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (model is null || diagnostic.Location.SourceSpan.End > text.Length)
            return null;
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        return new PortSite(model, text, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic);
    }

    /// <summary>What the analyzer knows: one of <see cref="DiagnosticProperties"/>.</summary>
    public string? this[string property] => _properties.TryGetValue(property, out var value) && value is not "" ? value : null;

    /// <summary>The constant of a metadata name, if the code at this place can use it.</summary>
    public IFieldSymbol? FindConstant(string? name)
    {
        if (name?.LastIndexOf('.') is not (> 0 and var dot))
            return null;
        var type = _model.Compilation.GetTypeByMetadataName(name.Substring(0, dot));
        return type?.GetMembers(name.Substring(dot + 1)).OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.IsConst && _model.IsAccessible(_span.Start, field));
    }

    /// <summary>Writes a constant: for the whole number, or into a hole that opens in an interpolated text.</summary>
    /// <returns><see langword="null"/> where no constant is possible.</returns>
    public PortEdit? WriteConstant(IFieldSymbol constant)
    {
        if (!TryName(constant.ContainingType, out var className))
            return null;
        if (IsNumber)
        {
            var isCast = _node.Parent is { } parent && _model.GetOperation(parent) is IConversionOperation { IsImplicit: false };
            return PortEdit.Of(new ConstantUse(_span, _model.GetTypeInfo(_node).Type!, isCast, constant, className));
        }
        if (!HasDigits || InterpolationHole.In(_node, _model) is not { } hole)
            return null;
        var opening = new TextChange(new TextSpan(_span.Start, 0), hole.Opening);
        var closing = new TextChange(new TextSpan(_span.End, 0), hole.Closing);
        return PortEdit.Of(opening, closing)
            .And(PortEdit.Of(new ConstantUse(_span, constant.Type, IsCast: false, constant, className)));
    }

    /// <summary>Writes other digits.</summary>
    /// <returns><see langword="null"/> where the number is not written in digits.</returns>
    public PortEdit? WriteDigits(string port) =>
        HasDigits ? PortEdit.Of(new TextChange(new TextSpan(_span.Start, Digits.Length), port)) : null;

    /// <summary>Writes another text in the place.</summary>
    public PortEdit WriteText(string text) => PortEdit.Of(new TextChange(_span, text));

    /// <summary>Writes the encrypted scheme of the URL that the port belongs to.</summary>
    /// <returns>
    /// An empty edit where there is no URL; <see langword="null"/> where the scheme has no encrypted form, or is written elsewhere.
    /// </returns>
    public PortEdit? WriteEncryptedScheme()
    {
        if (this[DiagnosticProperties.Scheme] is not { } scheme || UrlSchemes.IsEncrypted(scheme))
            return PortEdit.None;
        var start = WholeText().SpanStart;
        var before = _text.ToString(TextSpan.FromBounds(start, _span.Start));
        var end = before.LastIndexOf("://", StringComparison.Ordinal);
        if (UrlSchemes.Encrypt(scheme) is not { } encrypted || end < 0)
            return null;
        return before.Substring(0, end).EndsWith(scheme, StringComparison.OrdinalIgnoreCase)
            ? PortEdit.Of(new TextChange(new TextSpan(start + end - scheme.Length, scheme.Length), encrypted))
            : null;
    }

    private string Digits => this[DiagnosticProperties.Port] ?? "";

    /// <summary>Whether the place begins with the digits of the port: no hexadecimal number, no name, no escape sequence.</summary>
    private bool HasDigits => Digits.Length > 0
        && _span.Length >= Digits.Length
        && _text.ToString(new TextSpan(_span.Start, Digits.Length)) == Digits
        && _node.GetFirstToken() == _node.GetLastToken();

    /// <summary>Whether the place is a number as a whole that a constant can replace without the loss of a name.</summary>
    public bool IsNumber => _node.Span == _span
        && _model.GetTypeInfo(_node).Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 }
        && _model.GetOperation(_node) is { ConstantValue.HasValue: true } number
        && (number is IMemberReferenceOperation || number.DescendantsAndSelf().All(IsPartOfNumber));

    private static bool IsPartOfNumber(IOperation part) =>
        part is ILiteralOperation or IUnaryOperation or IBinaryOperation or IConversionOperation or IParenthesizedOperation;

    private static bool IsPartOfText(IOperation part) =>
        part is IInterpolatedStringContentOperation or IInterpolatedStringOperation
            or IConversionOperation or IParenthesizedOperation or IBinaryOperation;

    /// <summary>How this place has to write a class; <see langword="null"/> if it is to be imported.</summary>
    private bool TryName(INamedTypeSymbol type, out string? className)
    {
        var present = _model.LookupSymbols(_span.Start, name: type.Name);
        var fullName = type.ToDisplayString();
        className = present.IsEmpty ? null : present.Contains(type, SymbolEqualityComparer.Default) ? type.Name : fullName;
        // Where something else has the namespace's name, only "global::" would lead there, and end a hole in a text.
        return className == type.Name || _model.LookupSymbols(_span.Start, name: fullName.Split('.')[0])
            .All(symbol => symbol is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true });
    }

    /// <summary>The literal, interpolation or concatenation that contains the place.</summary>
    private SyntaxNode WholeText()
    {
        var whole = _model.GetOperation(_node);
        while (whole?.Parent is { } parent && IsPartOfText(parent))
            whole = parent;
        return whole?.Syntax ?? _node;
    }
}
