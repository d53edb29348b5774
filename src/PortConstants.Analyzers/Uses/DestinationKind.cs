namespace PortConstants.Analyzers.Uses;

/// <summary>How a value comes to its destination.</summary>
internal enum DestinationKind
{
    /// <summary>As an argument: the symbol is the parameter.</summary>
    Argument,

    /// <summary>By assignment, also in an object initializer: the symbol is the field, property, local or parameter.</summary>
    Assignment,

    /// <summary>As the initial value in the declaration of a field, property or local, or as a parameter's default.</summary>
    Declaration,

    /// <summary>As the result of a property or method.</summary>
    Return,
}
