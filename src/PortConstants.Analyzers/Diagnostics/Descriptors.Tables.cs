using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Diagnostics;

internal static partial class Descriptors
{
    // The reader of tables, which knows the cell, words the mistake and its correction.
    private const string Finding = "{0}";

    public static readonly DiagnosticDescriptor BrokenCsv = Create(
        RuleIds.BrokenCsv, "A row of a port table is broken CSV",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "A quote never closes, text follows a closing quote, or the row has another number of fields than the header.");

    public static readonly DiagnosticDescriptor NoTable = Create(
        RuleIds.NoTable, "A file is no port table",
        Finding,
        Usage, DiagnosticSeverity.Error,
        "A port table begins with a header that names the columns 'port' and 'name', and has a row.");

    public static readonly DiagnosticDescriptor BadPort = Create(
        RuleIds.BadPort, "A cell of a port table is no port or range",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "A row names a port from 0 to 65535, a range such as 20-21, or a list in quotes. The row is passed over.");

    public static readonly DiagnosticDescriptor BadName = Create(
        RuleIds.BadName, "A row of a port table has no usable name",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "The name becomes a C# identifier, so it needs a letter or a digit. The row is passed over.");

    public static readonly DiagnosticDescriptor DuplicateName = Create(
        RuleIds.DuplicateName, "A name of a port table is used twice",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "One name cannot stand for two ports. The first row wins, and the other one is passed over.");

    public static readonly DiagnosticDescriptor UnknownProtocol = Create(
        RuleIds.UnknownProtocol, "A port table names an unknown transport protocol",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "The transport protocols are tcp, udp, sctp and dccp. The others are left out of the row.");

    public static readonly DiagnosticDescriptor UnknownCounterpart = Create(
        RuleIds.UnknownCounterpart, "An encrypted counterpart is no row of the port table",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "The column 'encrypted' names another row of the same table, so that PORT004 can offer it.");

    public static readonly DiagnosticDescriptor MembersMismatch = Create(
        RuleIds.MembersMismatch, "The members of a row do not match its ports",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "The column 'members' has one name for each port of the row. Without them the row has no constants, only its range.");

    public static readonly DiagnosticDescriptor LookUpsCut = Create(
        RuleIds.LookUpsCut, "The port tables are too large for all of their look-ups",
        "The tables of this project are larger than the texts of an assembly may be: the look-ups of '{0}' {1}. "
        + "The constants are all there; split the table between projects, or shorten its descriptions.",
        Usage, DiagnosticSeverity.Warning,
        "A module holds 16 MiB of string literals, in which the look-ups keep names, risks and descriptions.");

    public static readonly DiagnosticDescriptor NotUnicode = Create(
        RuleIds.NotUnicode, "A port table is not in Unicode",
        Finding,
        Usage, DiagnosticSeverity.Warning,
        "The file was saved in the code page of a computer. What it means depends on that computer, so the letters are lost: "
            + "save it as UTF-8.");

    public static readonly DiagnosticDescriptor GuessedColumns = Create(
        RuleIds.GuessedColumns, "The columns of a port table were found by what they hold",
        Finding,
        Usage, DiagnosticSeverity.Info,
        "A table without a header is read by its content: ports, protocols, then the first text is the name "
            + "and the next one the description.");

    /// <summary>The rules on mistakes in tables, in the order of <see cref="TableProblemKind"/>.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> TableProblems = ImmutableArray.Create(
        BrokenCsv, NoTable, BadPort, BadName, DuplicateName, UnknownProtocol, UnknownCounterpart, MembersMismatch,
        NotUnicode, GuessedColumns);

    private static readonly ImmutableDictionary<TableProblemKind, DiagnosticDescriptor> OfKinds =
        TableProblems.ToImmutableDictionary(KindOf);

    /// <summary>The rule on a mistake.</summary>
    public static DiagnosticDescriptor Of(TableProblemKind kind) => OfKinds[kind];

    private static TableProblemKind KindOf(DiagnosticDescriptor descriptor) =>
        (TableProblemKind)int.Parse(descriptor.Id.Substring("PORT".Length), CultureInfo.InvariantCulture);
}
