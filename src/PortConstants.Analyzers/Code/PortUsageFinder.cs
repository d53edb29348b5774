using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Code;

/// <summary>Finds the port uses of one compilation, each at the operation that writes the number.</summary>
/// <param name="project">The tables.</param>
/// <param name="constantMembers">The values of the constant members of this project.</param>
/// <param name="filter">The cheap checks.</param>
/// <param name="shared">What the usages share.</param>
internal sealed class PortUsageFinder(PortCatalog project, ConstantMembers constantMembers, CandidateFilter filter, CodeProject shared)
{
    private const int SmallestFollowed = 20;

    private static readonly ImmutableArray<CodePortUsage> None = ImmutableArray<CodePortUsage>.Empty;

    /// <summary>The uses that a literal writes: at most one for a number, any number of them in a text.</summary>
    public ImmutableArray<CodePortUsage> FindInLiteral(ILiteralOperation literal, ISymbol container)
    {
        // Most literals end in these lines: true, null, 0.5, a word, a number that no rule reports.
        var type = literal.Type?.SpecialType ?? SpecialType.None;
        if (type == SpecialType.System_String)
        {
            return Literals.IsWritten(literal) && Literals.TextOf(literal) is { } text && filter.MayHoldPort(text)
                ? FindInText(literal, text, container)
                : None;
        }
        if (!PortTypes.IsIntegral(type) || Receiver(literal) is not { } receiver)
            return None;
        if (!filter.MayGoOn(receiver) || !Literals.IsWritten(literal))
            return None;
        if (!Literals.TryGetNumber(literal, out var value) || !filter.MayConcern(value, receiver))
            return None;
        return ComposedString.IsPart(literal)
            ? FindInText(literal, literal.Syntax.ToString(), container)
            : FindNumber(literal, value, PortSpelling.Number, container);
    }

    /// <summary>The uses that a reference to a constant makes, unless the constant's own declaration is one.</summary>
    public ImmutableArray<CodePortUsage> FindInReference(IMemberReferenceOperation reference, ISymbol container)
    {
        if (Receiver(reference) is not { } receiver || !filter.MayGoOn(receiver))
            return None;
        var member = reference.Member;
        if (!constantMembers.MayBeConstant(member) || reference.IsImplicit)
            return None;
        var isPart = ComposedString.IsPart(reference);
        // The declaration is searched for a value only if the value may reach a sink.
        if (!isPart && member is not IFieldSymbol { IsConst: true } && !filter.MayReachPort(reference, container, IsWanted))
            return None;
        var constant = constantMembers.Find(member, reference.SemanticModel);
        var text = constant as string;
        var number = 0L;
        if (text is not null ? !filter.MayHoldPort(text) : !Numbers.TryRead(constant, out number) || !filter.MayConcern(number, receiver))
            return None;
        var uses = isPart || text is not null ? FindInText(reference, null, container) : None;
        if (uses.IsEmpty && text is null)
            uses = FindNumber(reference, number, PortSpelling.Reference, container);
        return uses.IsEmpty ? uses : Mark(uses, IsDeclaredAsPort(member));
    }

    /// <summary>The operation that has a value as an operand, whatever the value is converted to on the way.</summary>
    private static IOperation? Receiver(IOperation value)
    {
        var receiver = value.Parent;
        while (receiver is { Kind: OperationKind.Conversion or OperationKind.Parenthesized })
            receiver = receiver.Parent;
        return receiver;
    }

    private static bool IsPort(PortFlow flow) => PortSinks.TakesPort(flow.Sink!.Value);

    private static bool IsInText(PortFlow flow) => flow.Text is not null;

    private static bool IsWanted(Sink sink) =>
        PortSinks.TakesPort(sink) || StringSinks.Classify(sink) != EndpointSyntax.Url;

    /// <summary>Whether the project itself declares the member and calls it a port, so that the declaration has been judged.</summary>
    private bool IsDeclaredAsPort(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length > 0
        && !project.IsTableType(member.ContainingType)
        && (PortSinks.IsPort(member, Sink.TypeOf(member)) || StringSinks.IsNamedForPorts(member));

    private ImmutableArray<CodePortUsage> FindNumber(IOperation leaf, long value, PortSpelling form, ISymbol container)
    {
        var number = WholeNumber(leaf);
        if (number is null)
            return None;
        if (!ReferenceEquals(number, leaf) && !Numbers.TryRead(number.ConstantValue.Value, out value))
            return None;
        if (Receiver(number) is not { } receiver || !filter.MayConcern(value, receiver))
            return None;
        var scope = MayFollow(value) ? FlowScope.Method : FlowScope.Expression;
        var flow = FlowWalker.Find(number, null, container, scope, IsPort) ?? FlowWalker.Find(number, value, container, scope, IsInText);
        return flow is not { } found || (found.Text is null && IsLookUp(found.Sink!.Value))
            ? None
            : Create(value, number.Syntax.GetLocation(), form, found with { Source = leaf });
    }

    /// <summary>
    /// Whether a number is worth following through a variable of any other name. The smallest ones are counts there, in every
    /// loop, and a variable that begins below zero is not set yet.
    /// </summary>
    private bool MayFollow(long value) =>
        value >= SmallestFollowed || (value >= 0 && project.RiskOf((int)value) is not null);

    /// <summary>
    /// The constant expression that a number begins: <c>-1</c>, <c>BasePort + 1</c>. It is judged once, at its first operand.
    /// </summary>
    private static IOperation? WholeNumber(IOperation leaf)
    {
        var number = leaf;
        for (var current = leaf; current.Parent is { } parent; current = parent)
        {
            // The kind is asked first: a constant has to be wrapped up before it can be looked at.
            var isPart = parent.Kind
                is OperationKind.Binary or OperationKind.Unary or OperationKind.Conversion or OperationKind.Parenthesized;
            if (!isPart || !parent.ConstantValue.HasValue)
                break;
            if (parent is IBinaryOperation binary && !ReferenceEquals(binary.LeftOperand, current))
                return null;
            if (parent.Kind is OperationKind.Binary or OperationKind.Unary)
                number = parent;
        }
        return number;
    }

    private ImmutableArray<CodePortUsage> FindInText(IOperation part, string? literal, ISymbol container)
    {
        var whole = ComposedString.WholeOf(part);
        // Most strings are one literal that is part of no other: nothing has to be composed.
        var text = literal is not null && ReferenceEquals(whole, part) ? null : new ComposedString(whole);
        if (EndpointParser.IsKnownByContent(text?.Value ?? literal!))
        {
            text ??= new ComposedString(whole);
            var receiver = OperationFlow.Follow(whole, container);
            var server = FindServer(receiver, whole, text.Value, container);
            // A constant that holds a URL has been reported where it is written.
            var isJudged = literal is null && part.ConstantValue.Value is string constant && EndpointParser.IsKnownByContent(constant);
            if (server is not { } host)
                return isJudged ? None : Locate(text, part, EndpointSyntax.Url, receiver, container);
            return Mark(Locate(text, part, StringSinks.Classify(host), host, container), isJudged);
        }
        if (FlowWalker.FindSink(whole, container, IsWanted) is not { } sink)
            return literal is not null && text is null ? FindDigits(part, literal, container) : None;
        // A number in a string, which is parsed on its way to a port.
        var syntax = StringSinks.Classify(sink) is not EndpointSyntax.Url and var known ? known : EndpointSyntax.PortList;
        return Locate(text ?? new ComposedString(whole), part, syntax, sink, container);
    }

    /// <summary>
    /// What hands a text to the web host. Through a variable it is looked for only where the host would misread the text.
    /// </summary>
    private static Sink? FindServer(Sink? receiver, IOperation whole, string text, ISymbol container)
    {
        if (receiver is not { } sink)
            return null;
        if (IsServer(sink))
            return sink;
        return sink.IsVariable && WebServerContext.MayNameAddress(whole.Syntax.SyntaxTree)
            && ServerAddresses.Find(text, EndpointSyntax.ServerUrls).Any(port => port.Misread is not null || port.OpenedBefore is not null)
                ? FlowWalker.FindSink(whole, container, IsServer)
                : null;
    }

    private static bool IsServer(Sink sink) => ServerAddresses.Has(StringSinks.Classify(sink));

    private static ImmutableArray<CodePortUsage> Mark(ImmutableArray<CodePortUsage> uses, bool isJudged)
    {
        foreach (var use in uses)
            use.IsJudgedElsewhere |= isJudged;
        return uses;
    }

    /// <summary>The use that a text of digits alone makes in another text: <c>variable ?? "6000"</c>.</summary>
    private ImmutableArray<CodePortUsage> FindDigits(IOperation part, string literal, ISymbol container) =>
        PortDigits.Read(literal, 0, literal.Length, host: null, scheme: null) is { } digits
        && filter.MayConcern(digits.Value)
        && FlowWalker.Find(part, digits.Value, container, FlowScope.Method, IsInText) is { } flow
            ? Create(digits.Value, StringLocation.Of(part, 0, literal.Length), PortSpelling.Text, flow with { Source = part })
            : None;

    private ImmutableArray<CodePortUsage> Create(long value, Location location, PortSpelling spelling, PortFlow flow) =>
        ImmutableArray.Create(new CodePortUsage(value, location, spelling, flow, shared));

    /// <summary>Whether a sink is a parameter of our own look-ups: to ask them about a port is no network call.</summary>
    private bool IsLookUp(Sink sink) => sink is { Kind: SinkKind.Argument } && project.IsTableType(sink.Symbol.ContainingType);

    private static Location? LocateMisread(ComposedString text, IOperation part, MisreadAddress? misread)
    {
        var start = misread?.Start ?? 0;
        return misread is not null && text.Contains(part, ref start, misread.Text.Length)
            ? StringLocation.Of(part, start, misread.Text.Length)
            : null;
    }

    private ImmutableArray<CodePortUsage> Locate(
        ComposedString text, IOperation part, EndpointSyntax syntax, Sink? sink, ISymbol container)
    {
        if (sink is { } found && IsLookUp(found))
            return None;
        var spelling = part is not ILiteralOperation ? PortSpelling.Reference
            : part.Type?.SpecialType != SpecialType.System_String ? PortSpelling.Number
            : part.Parent is IInterpolatedStringTextOperation ? PortSpelling.InterpolatedText : PortSpelling.Text;
        var uses = ImmutableArray.CreateBuilder<CodePortUsage>();
        foreach (var port in EndpointParser.Find(text.Value, syntax))
        {
            var start = port.Start;
            if (text.Contains(part, ref start, port.Length))
            {
                var location = StringLocation.Of(part, start, port.Length);
                uses.Add(new CodePortUsage(
                    port.Value, location, port.IsImplied ? PortSpelling.Implied : spelling, new PortFlow(part, sink, port, container),
                        shared)
                {
                    MisreadLocation = LocateMisread(text, part, port.Misread),
                });
            }
        }
        return uses.ToImmutable();
    }
}
