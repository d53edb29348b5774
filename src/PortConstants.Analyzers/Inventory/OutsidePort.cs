using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Tables.Text;

namespace PortConstants.Analyzers.Inventory;

/// <summary>A place that gets its port from an environment variable or a setting, and has no default for it.</summary>
/// <param name="Location">The place.</param>
/// <param name="Place">The variable or the setting, for a message.</param>
/// <param name="Sink">What receives the value, if it is a port there.</param>
/// <param name="Container">The member that has the place.</param>
/// <param name="Project">The project.</param>
internal sealed record OutsidePort(Location Location, string Place, Sink? Sink, ISymbol Container, CodeProject Project)
{
    /// <summary>The place that a call or an indexer is, if its value is a port.</summary>
    public static OutsidePort? Find(IOperation operation, ISymbol container, CodeProject project)
    {
        if (KeyOf(operation) is not { } key)
            return null;
        var sink = FlowWalker.FindSink(operation, container, found => PortSinks.TakesPort(found) || PortSinks.IsPortText(found.Symbol));
        var name = key.Substring(key.LastIndexOf(':') + 1);
        if ((sink is null && PortNames.Classify(name) != PortNameKind.One) || HasDefault(operation))
            return null;
        var isVariable = operation is IInvocationOperation { TargetMethod.ContainingType.Name: "Environment" };
        var kind = isVariable ? "the environment variable" : "the setting";
        return new OutsidePort(operation.Syntax.GetLocation(), $"{kind} '{ShownText.From(key)}'", sink, container, project);
    }

    /// <summary>The facts that can be known without the number.</summary>
    public InventoryFacts ToFacts()
    {
        var flows = Sink is { } sink
            ? FlowWalker.All(new PortFlow(sink.Operation, sink, Text: null, Container), number: 1, Project.Scope)
            : null;
        return new InventoryFacts(
            Port: null,
            flows is null ? PortDirection.Unknown : DirectionContext.Of(flows),
            flows is null ? "" : ProtocolContext.Of(flows),
            Name: null,
            Risk: null,
            Host: null,
            IsImplied: false,
            Project.Environment.Value,
            Place);
    }

    /// <summary>The key of a read of the environment or of the configuration.</summary>
    private static string? KeyOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" } } call =>
            Text(call.Arguments, 0),
        IInvocationOperation { TargetMethod: { Name: "GetValue", ContainingType.Name: "ConfigurationBinder" } method } call
            when !method.Parameters.Any(parameter => parameter.Name == "defaultValue") => Text(call.Arguments, call.Arguments.Length - 1),
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingNamespace: { } space } } indexer
            when space.ToDisplayString() == "Microsoft.Extensions.Configuration" && IsRead(indexer) => Text(indexer.Arguments, 0),
        _ => null,
    };

    private static bool IsRead(IOperation operation) =>
        operation.Parent is not IAssignmentOperation assignment || !ReferenceEquals(assignment.Target, operation);

    private static string? Text(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, int index) =>
        index >= 0 && index < arguments.Length ? arguments[index].Value.ConstantValue.Value as string : null;

    /// <summary>Whether the expression or statement around it has a number to fall back on: that one is the port then.</summary>
    private static bool HasDefault(IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is ICoalesceOperation or IConditionalOperation && parent.Descendants().Any(IsNumber))
                return true;
            if (parent is IBlockOperation)
                return false;
        }
        return false;
    }

    private static bool IsNumber(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: var value }
        && (value is int or ushort or long || (value is string text && text.Length > 0 && text.Any(char.IsDigit)));
}
