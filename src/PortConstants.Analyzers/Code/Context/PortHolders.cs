using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>
/// The objects that have a port, from the one that receives it to the client that connects, and everything that the method does with
/// them: <c>var connection = new LdapConnection(new LdapDirectoryIdentifier("dc", 636));</c>.
/// </summary>
internal sealed class PortHolders
{
    private const int MaxSinks = 20;

    private readonly List<Sink> _sinks = [];
    private readonly List<IOperation> _calls = [];
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private readonly ISymbol _container;

    private PortHolders(ISymbol container) => _container = container;

    /// <summary>What receives the port, and then the objects that hold it.</summary>
    public IReadOnlyList<Sink> Sinks => _sinks;

    /// <summary>
    /// Whether all that is done with the objects is in sight: none comes from elsewhere, or is handed to code of the project.
    /// </summary>
    public bool AreWhole { get; private set; } = true;

    /// <summary>The objects that have the port of a sink.</summary>
    public static PortHolders From(Sink sink, ISymbol container)
    {
        var holders = new PortHolders(container);
        if (sink.IsVariable)
            holders.AddVariable(sink.Symbol, sink.Operation);
        else
            holders.Add(sink);
        return holders;
    }

    /// <summary>The operations that have to do with the objects and fit.</summary>
    /// <param name="fits">A cheap question, since each operation of the method is asked.</param>
    public IEnumerable<IOperation> Where(Func<IOperation, bool> fits)
    {
        var seen = new HashSet<IOperation>();
        foreach (var call in _calls)
        {
            foreach (var operation in call.DescendantsAndSelf())
            {
                if (fits(operation) && seen.Add(operation))
                    yield return operation;
            }
        }
        if (_variables.Count == 0 || _calls.Count == 0)
            yield break;
        foreach (var operation in Surroundings.Root(_calls[0]).Descendants())
        {
            if (fits(operation) && !seen.Contains(operation) && _variables.Any(variable => CallSubject.IsAbout(operation, variable)))
                yield return operation;
        }
    }

    private void Add(Sink sink)
    {
        if (_sinks.Count >= MaxSinks || _sinks.Contains(sink))
            return;
        _sinks.Add(sink);
        var owner = CallSubject.Owner(sink);
        if (_sinks.Count > 1 && owner is IInvocationOperation use && !CallSubject.IsBuilt(owner))
        {
            // What is done with the object that has this method, such as a collection of services, is not done with the port.
            _calls.AddRange(use.Arguments.Where(argument => !ReferenceEquals(argument.Value, CallSubject.Receiver(use))));
            return;
        }
        var end = CallSubject.Chain(owner);
        _calls.Add(end);
        if (owner is IObjectCreationOperation || CallSubject.IsBuilt(owner))
            FollowValue(end);
        if (CallSubject.Instance(owner) is not { } instance || instance is IObjectCreationOperation)
            return;
        if (Surroundings.ReferencedSymbol(instance) is { } symbol)
            AddVariable(symbol, instance);
        else
            AreWhole = false;
    }

    private void AddVariable(ISymbol symbol, IOperation place)
    {
        if (!_variables.Add(symbol))
            return;
        if (_calls.Count == 0)
            _calls.Add(place);
        if (symbol is IParameterSymbol parameter)
            AreWhole &= IsOfLambda(parameter, place);
        else if (symbol is not ILocalSymbol)
            AreWhole = false;
        foreach (var operation in Surroundings.Root(place).Descendants())
        {
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation
                && SymbolEqualityComparer.Default.Equals(Surroundings.ReferencedSymbol(operation), symbol))
                FollowValue(operation);
        }
    }

    /// <summary>Follows an object to what receives it next.</summary>
    private void FollowValue(IOperation value)
    {
        if (OperationFlow.Follow(value, _container) is not { } next)
            return;
        if (next.IsVariable)
            AddVariable(next.Symbol, next.Operation);
        else if (IsOfLibrary(next))
            Add(next);
        else
            AreWhole = false;
    }

    // What a method of the project does with an object is not read, and what it returns or keeps in a field may be changed later.
    private static bool IsOfLibrary(Sink sink) =>
        sink.Kind is SinkKind.Argument or SinkKind.Assignment
        && sink.Symbol is IParameterSymbol or IPropertySymbol
        && sink.Symbol.DeclaringSyntaxReferences.Length == 0;

    /// <summary>Whether a parameter is that of a lambda which a library calls: <c>AddOtlpExporter(o => …)</c>.</summary>
    private static bool IsOfLambda(IParameterSymbol parameter, IOperation place) =>
        Surroundings.Ancestors(place).OfType<IAnonymousFunctionOperation>().FirstOrDefault(function =>
            SymbolEqualityComparer.Default.Equals(function.Symbol, parameter.ContainingSymbol)) is { } lambda
        && Surroundings.Ancestors(lambda).OfType<IArgumentOperation>().FirstOrDefault()
            is { Parameter.DeclaringSyntaxReferences.Length: 0 };
}
