namespace PortConstants.Analyzers.Model;

/// <summary>How a port is written in the code.</summary>
internal enum PortSpelling
{
    /// <summary>As a number.</summary>
    Number,

    /// <summary>As the name of a constant that does not say that it is a port, or that the project did not write.</summary>
    Reference,

    /// <summary>As digits in a text.</summary>
    Text,
}
