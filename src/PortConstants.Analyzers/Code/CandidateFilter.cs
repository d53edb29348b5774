using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Code;

/// <summary>
/// The cheap checks by which most literals and references are dropped before anything is followed. They change nothing but the time:
/// the tests also run an analyzer without them, and compare.
/// </summary>
/// <param name="interesting">The ports that a rule may report; <see langword="null"/> to let everything through.</param>
internal sealed class CandidateFilter(PortBits? interesting)
{
    /// <summary>Whether a string may hold a port.</summary>
    public bool MayHoldPort(string text) => interesting is null || PortDigits.MayBeIn(text);

    /// <summary>Whether a rule may report a number.</summary>
    public bool MayConcern(long value) => interesting is null || value is < 0 or > PortSet.MaxPort || interesting.Contains((int)value);

    /// <summary>Whether a rule may report a number, or what a constant calculation makes of it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="receiver">The operation that has it as an operand.</param>
    public bool MayConcern(long value, IOperation receiver) =>
        receiver.Kind is OperationKind.Binary or OperationKind.Unary || MayConcern(value) || OpenedAddresses.MayOpen(receiver);

    /// <summary>
    /// Whether a value may reach a sink from the operation that has it as an operand. A calculation with a variable gives no port that is
    /// written there; a string that is put together may hold one.
    /// </summary>
    /// <param name="receiver">The operation; <see langword="null"/> if there is none.</param>
    public bool MayGoOn(IOperation? receiver) =>
        interesting is null
        || (receiver is not null && (receiver.Kind != OperationKind.Binary || receiver.ConstantValue.HasValue || IsString(receiver)));

    private static bool IsString(IOperation operation) => operation.Type?.SpecialType == SpecialType.System_String;

    /// <summary>Whether a reference may read a constant: the members of an object are none.</summary>
    public bool MayReadConstant(IMemberReferenceOperation reference) => interesting is null || reference.Instance is null;

    /// <summary>Whether the sink of a reference may be a port, so that the declaration of its member is searched for the value.</summary>
    /// <param name="reference">The reference to a member that is no constant by itself.</param>
    /// <param name="container">The member whose body holds it.</param>
    /// <param name="isWanted">Whether a sink is one of a port.</param>
    public bool MayReachPort(IMemberReferenceOperation reference, ISymbol container, Func<Sink, bool> isWanted) =>
        interesting is null
        || (OperationFlow.Follow(reference, container, out var last) is { } sink
            ? sink.IsVariable || isWanted(sink) || FormattedString.TryGetCall(Surroundings.Outermost(reference), out _)
            : ComposedString.IsPart(Surroundings.Outermost(last)));
}
