using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>What a value in the code is for: the first symbol that it reaches.</summary>
/// <param name="Kind">How it gets there.</param>
/// <param name="Symbol">The parameter, field, property, local, method, or element of a tuple.</param>
/// <param name="Operation">The operation that receives the value: the argument, the assignment, the initializer.</param>
/// <param name="Part">Which part of the symbol's value it becomes.</param>
internal readonly record struct Sink(SinkKind Kind, ISymbol Symbol, IOperation Operation, SinkPart Part)
{
    /// <summary>The type of the symbol, or of what it returns.</summary>
    public ITypeSymbol? Type => TypeOf(Symbol);

    /// <summary>The call or object creation whose argument the value is; otherwise <see langword="null"/>.</summary>
    public IOperation? Call => Kind == SinkKind.Argument ? Operation.Parent : null;

    /// <summary>Whether the value is assigned to a variable of the method, which may hand it on.</summary>
    public bool IsVariable => Kind is SinkKind.Assignment or SinkKind.Declaration && Symbol is ILocalSymbol or IParameterSymbol;

    /// <summary>Whether the call makes an address of the value, which is used later: an end point or a <see cref="Uri"/>.</summary>
    public bool MakesAddress =>
        Call is IObjectCreationOperation { Type: { } type }
        && (type.Name.EndsWith("EndPoint", StringComparison.OrdinalIgnoreCase) || type.Name is "Uri" or "UriBuilder");

    /// <summary>Whether the value is that of a constant of the project: <c>const int HttpsPort = 443</c>.</summary>
    public bool DeclaresConstant => Kind == SinkKind.Declaration && Symbol is
        IFieldSymbol { IsConst: true } or IFieldSymbol { IsStatic: true, IsReadOnly: true } or ILocalSymbol { IsConst: true };

    /// <summary>The type of a symbol, or of what it returns.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol variable => variable.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
