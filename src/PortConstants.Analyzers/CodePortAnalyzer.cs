using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Rules;

namespace PortConstants.Analyzers;

/// <summary>Finds the ports in the code, once for all rules, and lets the rules judge them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class CodePortAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleSet.All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Generated code is not looked at, and nothing is reported there. To say so to the compiler as well would make it search
        // every file with a diagnostic for attributes, which takes longer than all rules together.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var session = new Session(PortCatalog.Of(context.Options, context.CancellationToken), context.Compilation, context.Options.AnalyzerConfigOptionsProvider);

        context.RegisterOperationAction(session.OnLiteral, OperationKind.Literal);
        context.RegisterOperationAction(session.OnReference, OperationKind.FieldReference, OperationKind.PropertyReference);
    }

    /// <summary>What one compilation shares between its operations.</summary>
    private sealed class Session
    {
        // The compiler is in a few trees at a time. What two threads put into one place at once is only read again.
        private readonly Tuple<SyntaxTree, PortOptions>?[] _recentOptions = new Tuple<SyntaxTree, PortOptions>?[64];
        private readonly AnalyzerConfigOptionsProvider _options;
        private readonly PortCatalog _project;
        private readonly PortUsageFinder _finder;
        private readonly SyntaxTreeOptionsProvider? _severities;

        public Session(PortCatalog project, Compilation compilation, AnalyzerConfigOptionsProvider options)
        {
            _project = project;
            _severities = compilation.Options.SyntaxTreeOptionsProvider;
            _options = options;
            _finder = new PortUsageFinder(project, new ConstantMembers(compilation), PortsOfInterest(project, compilation, options));
        }

        public void OnLiteral(OperationAnalysisContext context) =>
            Report(_finder.FindInLiteral((ILiteralOperation)context.Operation, context.ContainingSymbol), context);

        public void OnReference(OperationAnalysisContext context)
        {
            // Most references end here: the members of an object are no constants.
            var reference = (IMemberReferenceOperation)context.Operation;
            if (reference.Instance is null)
                Report(_finder.FindInReference(reference, context.ContainingSymbol), context);
        }

        /// <summary>The ports of which a rule may say something in any file, so that they are worth following to where they go.</summary>
        private static PortBits PortsOfInterest(PortCatalog project, Compilation compilation, AnalyzerConfigOptionsProvider options)
        {
            var ports = new PortBits();
            project.AddKnown(ports);
            RuleData.AddKnown(ports);
            ports.Add(PortOptions.IanaDynamicRange);
            AnalyzerConfigOptions? last = null;
            foreach (var tree in compilation.SyntaxTrees)
            {
                var ofTree = options.GetOptions(tree);
                if (!ReferenceEquals(ofTree, last))
                    PortOptions.AddListed(ports, last = ofTree);
            }
            return ports;
        }

        private PortOptions OptionsOf(SyntaxTree tree)
        {
            ref var place = ref _recentOptions[RuntimeHelpers.GetHashCode(tree) % _recentOptions.Length];
            var recent = place;
            if (recent?.Item1 != tree)
                place = recent = Tuple.Create(tree, PortOptions.Read(_options.GetOptions(tree)));
            return recent.Item2;
        }

        /// <summary>
        /// Whether an .editorconfig switches a rule off for a file. The compiler asks too, but an error of the command line, as in a
        /// strict build, wins over the file there; and a rule that is off must not silence the next one.
        /// </summary>
        private bool IsOff(PortRule rule, SyntaxTree tree, CancellationToken cancellation) =>
            _severities is not null
            && (_severities.TryGetDiagnosticValue(tree, rule.Descriptor.Id, cancellation, out var severity)
                || _severities.TryGetGlobalDiagnosticValue(rule.Descriptor.Id, cancellation, out severity))
            && severity == ReportDiagnostic.Suppress;

        private void Report(ImmutableArray<CodePortUsage> uses, OperationAnalysisContext context)
        {
            foreach (var use in uses)
            {
                // To ask our own look-ups about a port is no network call.
                if (use.Sink is { Kind: SinkKind.Argument } argument && _project.IsTableType(argument.Symbol.ContainingType))
                    continue;
                var tree = use.Operation.Syntax.SyntaxTree;
                var options = OptionsOf(tree);
                foreach (var rule in RuleSet.All)
                {
                    if (rule.Evaluate(use, _project, options) is not { } diagnostic || IsOff(rule, tree, context.CancellationToken))
                        continue;
                    context.ReportDiagnostic(diagnostic);
                    if (diagnostic.DefaultSeverity == DiagnosticSeverity.Warning)
                        break;
                }
            }
        }
    }
}
