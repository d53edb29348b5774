using Microsoft.CodeAnalysis;
using PortConstants.Tables.Approved;

namespace PortConstants.Analyzers.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor RiskyPort = Create(
        RuleIds.RiskyPort, "Do not hard-code a risky port",
        "Port {0} for {1} is risky: {2}. Use another port, or allow this one in .editorconfig: port_constants.allowed_ports = {3}",
        Security, DiagnosticSeverity.Warning,
        "The port belongs to a service that the project's port tables or options mark as commonly exploited.");

    public static readonly DiagnosticDescriptor NamedPort = Create(
        RuleIds.NamedPort, "Use the named constant of a port",
        "Port {0} for {1} has a name: write {2}",
        Maintainability, DiagnosticSeverity.Info,
        "A constant of the project's port tables says which service is meant, and is checked by the compiler.");

    public static readonly DiagnosticDescriptor OutOfRangePort = Create(
        RuleIds.OutOfRangePort, "A port lies between 0 and 65535",
        "{0} for {1} is no port and would throw at run time: write a number from 0 to 65535",
        Reliability, DiagnosticSeverity.Warning,
        "A TCP or UDP port has 16 bits. The framework throws an ArgumentOutOfRangeException, or a UriFormatException, "
        + "for any other number.");

    public static readonly DiagnosticDescriptor CleartextPort = Create(
        RuleIds.CleartextPort, "Use the encrypted counterpart of a clear-text service",
        "Port {0} for {1} is clear text that others can read on the way: use its encrypted counterpart, {2}",
        Security, DiagnosticSeverity.Info,
        "What is sent to this port can be read on its way. The project's port table names the service that does the same over TLS.");

    public static readonly DiagnosticDescriptor DynamicPort = Create(
        RuleIds.DynamicPort, "Do not listen on a fixed port of the dynamic range",
        "Port {0} for {1} lies in the dynamic range {2}, from which the system hands out ports: "
        + "another program may hold it at any time. Listen on a port below the range, or on port 0.",
        Reliability, DiagnosticSeverity.Info,
        "The operating system takes the local ports of outgoing connections from this range, "
        + "and Windows also excludes blocks of it. A listener with a fixed port there fails on some starts.");

    public static readonly DiagnosticDescriptor BrowserBlockedPort = Create(
        RuleIds.BrowserBlockedPort, "Do not serve HTTP on a port that browsers refuse",
        "Port {0} for {1} is one that every browser refuses (ERR_UNSAFE_PORT): serve HTTP on another port, such as 8080",
        Usage, DiagnosticSeverity.Warning,
        "The Fetch standard lists 83 ports that belong to other protocols; "
        + "browsers and Node.js block requests to them before anything is sent.");

    public static readonly DiagnosticDescriptor MistypedPort = Create(
        RuleIds.MistypedPort, "A port looks like a typing error of a known one",
        "Port {0} for {1} looks like a typing error of {2}: {3}",
        Usage, DiagnosticSeverity.Warning,
        "The number is a known slip of the port that the service in this place uses.");

    public static readonly DiagnosticDescriptor UnapprovedPort = Create(
        RuleIds.UnapprovedPort, "A port is not in the approved list",
        "Port {0} for {1} is not approved: no line of " + ApprovedList.FileName + " allows {2}. "
            + "Use an approved port, or have this one approved.",
        Security, DiagnosticSeverity.Warning,
        "The repository lists the ports that its programs may use in " + ApprovedList.FileName + ". "
        + "The nearest such file in the project's folder or above applies.");

    public static readonly DiagnosticDescriptor IisExpressPort = Create(
        RuleIds.IisExpressPort, "IIS Express serves TLS on ports 44300 to 44399",
        "Port {0} for {1} lies outside 44300-44399, the ports for which IIS Express has a certificate: "
        + "it does not serve HTTPS there. Use a port of that range, or 0 for none.",
        Usage, DiagnosticSeverity.Warning,
        "The setup of IIS Express binds its development certificate to these ports. "
        + "On any other port the first HTTPS request fails, unless somebody has bound a certificate by hand on each machine.");

    public static readonly DiagnosticDescriptor ExposedPort = Create(
        RuleIds.ExposedPort, "Expose the port that the program listens on",
        "Port {0} is exposed, but the program listens on {1}, which its base image sets: expose {1}, or set ASPNETCORE_HTTP_PORTS",
        Usage, DiagnosticSeverity.Info,
        "Since .NET 8 the images of ASP.NET Core set ASPNETCORE_HTTP_PORTS to 8080. "
        + "A container whose other port is published refuses every connection.");

    public static readonly DiagnosticDescriptor Inventory = Create(
        RuleIds.Inventory, "The inventory of ports",
        "{0}",
        Usage, DiagnosticSeverity.Info, isEnabledByDefault: false,
        "Reports every port with its direction, protocol, service and host. "
        + "The command 'dotnet ports' switches it on and reads the result.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnreadableOption = Create(
        RuleIds.UnreadableOption, "An option of PortConstants cannot be read",
        "The option '{0}' is ignored, because its value '{1}' cannot be read: {2}",
        Usage, DiagnosticSeverity.Warning,
        "The value in an .editorconfig or .globalconfig file, or in the project, is not in the syntax of the option.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MissingBuildFiles = Create(
        RuleIds.UnreadableOption, "An option of PortConstants cannot be read",
        "The MSBuild files of PortConstants take no part in this build: it has no constants, no settings files, "
            + "and PortConstantsStrict has no effect. "
            + "Remove IncludeAssets and ExcludeAssets from the reference, or write IncludeAssets=\"analyzers;build;buildTransitive\".",
        Usage, DiagnosticSeverity.Warning,
        "The reference to the package includes its analyzers, but not the files that pass the options and tables of the project to them.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnreadableSettings = Create(
        RuleIds.UnreadableOption, "An option of PortConstants cannot be read",
        "The project marks this file with PortConfiguration, but it cannot be read as one of {0}: "
        + "its ports are not checked. Correct the file, or remove the metadata.",
        Usage, DiagnosticSeverity.Warning,
        "A file that a project marks as one with settings is broken, is larger than 16 MB, or is in a format that is not read.");
}
