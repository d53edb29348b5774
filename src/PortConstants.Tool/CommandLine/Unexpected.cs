namespace PortConstants.Tool.CommandLine;

/// <summary>Failures that nobody foresaw, in one line.</summary>
internal static class Unexpected
{
    /// <summary>What failed, and what to do.</summary>
    public static string TextOf(Exception exception)
    {
        while (exception is AggregateException { InnerException: { } inner })
            exception = inner;
        var message = exception.Message.ReplaceLineEndings(" ");
        return exception is IOException or UnauthorizedAccessException
            ? $"A file cannot be read or written: {message}"
            : $"The command failed: {message} ({exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.Name}). "
                + "This is a defect: please report it at https://github.com/portconstants/portconstants/issues";
    }
}
