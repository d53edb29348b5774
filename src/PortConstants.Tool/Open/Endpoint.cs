using System.Globalization;

namespace PortConstants.Tool.Open;

/// <summary>
/// An address and a port as the lists of sockets write them: <c>0.0.0.0:22</c>, <c>[::]:22</c>, <c>:::22</c>, <c>127.0.0.53%lo:53</c>,
/// <c>*.8080</c> and <c>::1.8080</c> on macOS.
/// </summary>
/// <param name="Address">The address, without brackets.</param>
/// <param name="Port">The port; 0 where there is none, as in <c>*:*</c>; <see langword="null"/> where a name is written instead.</param>
internal readonly record struct Endpoint(string Address, int? Port)
{
    /// <summary>Whether any address and port is meant: nobody is connected.</summary>
    public bool IsAny => Port == 0;

    /// <summary>Reads an end point; <see langword="null"/> if the text is none.</summary>
    public static Endpoint? Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var dot = text.LastIndexOf('.');
        var separator = !IsPort(text[(colon + 1)..]) && IsPort(text[(dot + 1)..]) || colon < 0 ? dot : colon;
        if (separator < 0 || separator == text.Length - 1)
            return null;
        var (address, port) = (string.Concat(text[..separator].Split('[', ']')), text[(separator + 1)..]);
        if (port == "*")
            return new Endpoint(address, 0);
        if (!IsPort(port))
            return char.IsAsciiLetter(port[0]) ? new Endpoint(address, null) : null;
        return int.Parse(port, CultureInfo.InvariantCulture) is var number and <= ushort.MaxValue ? new Endpoint(address, number) : null;
    }

    private static bool IsPort(string text) => text == "*" || text.Length is > 0 and <= 5 && text.All(char.IsAsciiDigit);
}
