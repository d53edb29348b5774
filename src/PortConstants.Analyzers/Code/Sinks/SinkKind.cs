namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>How a value comes to its sink.</summary>
internal enum SinkKind
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
