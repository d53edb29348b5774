using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Diagnostics;

internal static partial class Descriptors
{
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

    /// <summary>What a strict build reports of itself. No severity that is set anywhere changes it.</summary>
    public static readonly DiagnosticDescriptor UncheckedBuild = Create(
        RuleIds.UnreadableOption, "An option of PortConstants cannot be read",
        "PortConstantsStrict cannot check this project: {0}",
        Usage, DiagnosticSeverity.Warning,
        "The compiler reads a part of the code as generated, or was told to report the rules as warnings.",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnreadableSettings = Create(
        RuleIds.UnreadableOption, "An option of PortConstants cannot be read",
        "The project marks this file with PortConfiguration, but it cannot be read as one of {0}: "
        + "its ports are not checked. Correct the file, or remove the metadata.",
        Usage, DiagnosticSeverity.Warning,
        "A file that a project marks as one with settings is broken, is larger than 16 MB, or is in a format that is not read.");
}
