using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Inventory;

/// <summary>Gathers the ports in the code of one compilation, and the references by which they are followed.</summary>
internal sealed class CodeInventory
{
    private readonly PortGraph _graph = new();
    private readonly ConcurrentBag<PortUsage> _usages = [];
    private readonly ConcurrentBag<OutsidePort> _outside = [];
    private readonly PortCatalog _catalog;
    private readonly CodeProject _project;
    private readonly PortUsageFinder _finder;
    private readonly ImpliedPortFinder _implied;

    public CodeInventory(Compilation compilation, PortCatalog catalog, Lazy<PortEnvironment> environment, ProjectServer server)
    {
        _catalog = catalog;
        _project = new CodeProject(environment, server, _graph);
        var every = new PortBits();
        every.AddAll();
        _finder = new PortUsageFinder(catalog, new ConstantMembers(compilation), new CandidateFilter(every), _project);
        _implied = new ImpliedPortFinder(_project);
    }

    /// <summary>A port that is written, or a URL that implies one.</summary>
    public void OnLiteral(OperationAnalysisContext context)
    {
        var literal = (ILiteralOperation)context.Operation;
        AddWritten(_finder.FindInLiteral(literal, context.ContainingSymbol));
        Add(_implied.FindInLiteral(literal, context.ContainingSymbol));
    }

    /// <summary>A constant, or a step of a port on its way.</summary>
    public void OnMember(OperationAnalysisContext context)
    {
        var reference = (IMemberReferenceOperation)context.Operation;
        _graph.Add(reference, reference.Member, context.ContainingSymbol);
        if (reference.Instance is null)
        {
            AddWritten(_finder.FindInReference(reference, context.ContainingSymbol));
            Add(_implied.FindInReference(reference, context.ContainingSymbol));
        }
        else if (OutsidePort.Find(reference, context.ContainingSymbol, _project) is { } outside)
        {
            _outside.Add(outside);
        }
    }

    /// <summary>A step of a port on its way.</summary>
    public void OnParameter(OperationAnalysisContext context) =>
        _graph.Add(context.Operation, ((IParameterReferenceOperation)context.Operation).Parameter, context.ContainingSymbol);

    /// <summary>A method that returns a port, or a port from outside the program.</summary>
    public void OnCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        _graph.Add(call, call.TargetMethod, context.ContainingSymbol);
        if (OutsidePort.Find(call, context.ContainingSymbol, _project) is { } outside)
            _outside.Add(outside);
    }

    /// <summary>A client of a product whose port its library implies.</summary>
    public void OnCreation(OperationAnalysisContext context) =>
        Add(_implied.FindInCreation((IObjectCreationOperation)context.Operation, context.ContainingSymbol));

    /// <summary>Reports everything, when every reference is known.</summary>
    public void Report(Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var usage in _usages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (InventoryFacts.Of(usage, _catalog) is { } facts)
                report(facts.ToDiagnostic(usage.Location));
        }
        foreach (var place in _outside)
            report(place.ToFacts().ToDiagnostic(place.Location));
    }

    /// <summary>
    /// Adds ports that are written. Those that are implied are found by themselves, and a constant is one where it is declared.
    /// </summary>
    private void AddWritten(ImmutableArray<CodePortUsage> usages)
    {
        foreach (var usage in usages)
        {
            if (!usage.IsJudgedElsewhere && usage.Spelling != PortSpelling.Implied)
                _usages.Add(usage);
        }
    }

    private void Add(ImmutableArray<CodePortUsage> usages)
    {
        foreach (var usage in usages)
            _usages.Add(usage);
    }
}
