using System.Globalization;

namespace PortConstants.Analyzers.Code.Operations;

/// <summary>Whole numbers of any type.</summary>
internal static class Numbers
{
    /// <summary>Reads a constant; what is greater than any <see cref="long"/> is the greatest one.</summary>
    public static bool TryRead(object? constant, out long value)
    {
        switch (constant)
        {
            case int usual:
                value = usual;
                return true;
            case ulong large:
                value = (long)Math.Min(large, long.MaxValue);
                return true;
            case sbyte or byte or short or ushort or uint or long:
                value = Convert.ToInt64(constant, CultureInfo.InvariantCulture);
                return true;
            default:
                value = 0;
                return false;
        }
    }
}
