namespace PortConstants.Analyzers.Model;

/// <summary>How a port is written.</summary>
internal enum PortSpelling
{
    /// <summary>As a number.</summary>
    Number,

    /// <summary>As the name of a constant whose own declaration does not show that it is a port, or belongs to another assembly.</summary>
    Reference,

    /// <summary>As digits in a string, or as the value of a setting.</summary>
    Text,

    /// <summary>As digits in an interpolated string, where a constant can replace them.</summary>
    InterpolatedText,

    /// <summary>Not at all: the scheme of a URL or a client library implies it.</summary>
    Implied,
}
