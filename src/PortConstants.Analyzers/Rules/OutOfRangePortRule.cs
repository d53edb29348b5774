using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT003: a number that is no port.</summary>
internal sealed class OutOfRangePortRule : PortRule
{
    // Nobody types that many digits for a port: it is a code, such as the letters "PORT" as a number.
    private const long FirstCode = 10_000_000;

    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "PORT003", "A port lies between 0 and 65535",
        "{0} for {1} is no port and would throw at run time: write a number from 0 to 65535",
        Descriptors.Reliability, DiagnosticSeverity.Warning,
        "A TCP or UDP port has 16 bits. The framework throws an ArgumentOutOfRangeException, or a UriFormatException, "
        + "for any other number.");

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context) =>
        usage.Port is null && !IsIntended(usage) ? ShownDiagnostic.Create(Descriptor, usage.Location, usage.Value, usage.Place) : null;

    /// <summary>
    /// Whether the number is no port on purpose: the greatest number of a type, a limit, "not set", a number that a test wants refused,
    /// or a placeholder in a test.
    /// </summary>
    private static bool IsIntended(PortUsage usage) =>
        usage.Value is int.MaxValue or uint.MaxValue or long.MaxValue
        || usage.Is(PortRoles.Limit | PortRoles.ReturnValue | PortRoles.Expected | PortRoles.Compared | PortRoles.Prose)
        || ((usage.Value is < 0 or >= FirstCode || usage.Is(PortRoles.Test)) && usage.MayBeNegative);
}
