using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Rules;
using PortConstants.Tables.Approved;

namespace PortConstants.Analyzers;

/// <summary>Finds the ports in the code, once for all rules, and reports what the rules find in them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class CodePortAnalyzer : DiagnosticAnalyzer
{
    private readonly bool _filters;

    /// <summary>The analyzer that the compiler creates.</summary>
    public CodePortAnalyzer()
        : this(filters: true)
    {
    }

    /// <summary>The analyzer for a test that <see cref="CandidateFilter"/> changes nothing.</summary>
    /// <param name="filters">Whether to drop by cheap checks what cannot be a port.</param>
    internal CodePortAnalyzer(bool filters) => _filters = filters;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleSet.OfCode.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Generated code is not analyzed, and nothing is reported there. To tell the compiler the same would make it search every file
        // with a diagnostic for attributes, which costs more than all rules together.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var session = new Session(context.Compilation, context.Options, _filters, context.CancellationToken);

        context.RegisterOperationAction(session.OnLiteral, OperationKind.Literal);
        context.RegisterOperationAction(session.OnReference, OperationKind.FieldReference, OperationKind.PropertyReference);
    }

    /// <summary>What one compilation shares between its operations.</summary>
    private sealed class Session
    {
        // Direct-mapped cache of what was read for a file. A lost race only costs a second reading.
        private readonly Tuple<SyntaxTree, RuleContext>?[] _recent = new Tuple<SyntaxTree, RuleContext>?[64];
        private readonly AnalyzerConfigOptionsProvider _options;
        private readonly PortCatalog _catalog;
        private readonly ApprovedList? _approved;
        private readonly RuleSeverities _severities;
        private readonly CandidateFilter _filter;
        private readonly PortUsageFinder _finder;

        public Session(Compilation compilation, AnalyzerOptions options, bool filters, CancellationToken cancellation)
        {
            _options = options.AnalyzerConfigOptionsProvider;
            _catalog = PortCatalog.Of(options, cancellation);
            _approved = ProjectApproval.Of(options, cancellation);
            _severities = new RuleSeverities(compilation.Options);
            var project = new CodeProject(ProjectEnvironment.Of(compilation, _options),
                ConfigurationProject.ServerOf(compilation, options), FlowScope.Type);
            _filter = new CandidateFilter(filters ? PortsOfInterest(compilation) : null);
            _finder = new PortUsageFinder(_catalog, new ConstantMembers(compilation), _filter, project);
        }

        public void OnLiteral(OperationAnalysisContext context) =>
            Report(_finder.FindInLiteral((ILiteralOperation)context.Operation, context.ContainingSymbol), context);

        public void OnReference(OperationAnalysisContext context)
        {
            // Most references end here.
            var reference = (IMemberReferenceOperation)context.Operation;
            if (_filter.MayReadConstant(reference))
                Report(_finder.FindInReference(reference, context.ContainingSymbol), context);
        }

        /// <summary>The ports that a rule may report in any file, so that they are worth following to their sinks.</summary>
        private PortBits PortsOfInterest(Compilation compilation)
        {
            var ports = new PortBits();
            RuleSet.OfCode.AddPortsOfInterest(ports, new RuleContext(_catalog, _approved, _severities, _options.GlobalOptions, tree: null));
            AnalyzerConfigOptions? last = null;
            foreach (var tree in compilation.SyntaxTrees)
            {
                var ofTree = _options.GetOptions(tree);
                if (ReferenceEquals(ofTree, last))
                    continue;
                last = ofTree;
                if (PortOptions.ListPorts(ofTree))
                    RuleSet.OfCode.AddPortsOfInterest(ports, new RuleContext(_catalog, _approved, _severities, ofTree, tree));
            }
            return ports;
        }

        private RuleContext ContextOf(SyntaxTree tree)
        {
            ref var place = ref _recent[RuntimeHelpers.GetHashCode(tree) % _recent.Length];
            var recent = place;
            if (recent?.Item1 != tree)
                place = recent = Tuple.Create(tree, new RuleContext(_catalog, _approved, _severities, _options.GetOptions(tree), tree));
            return recent.Item2;
        }

        private void Report(ImmutableArray<CodePortUsage> usages, OperationAnalysisContext context)
        {
            foreach (var usage in usages)
                Report(usage, context);
        }

        private void Report(CodePortUsage usage, OperationAnalysisContext context)
        {
            RuleSet.OfCode.Report(
                usage,
                ContextOf(context.Operation.Syntax.SyntaxTree),
                context.ReportDiagnostic,
                diagnostic => SourceSuppressions.Suppress(diagnostic, context.ContainingSymbol),
                context.CancellationToken);
        }
    }
}
