namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>Which part of its sink a value becomes.</summary>
internal enum SinkPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>One of several in an array, a collection or the values of a dictionary.</summary>
    Element,

    /// <summary>A key of a dictionary.</summary>
    Key,
}
