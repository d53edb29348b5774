using System.Text;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Open;

/// <summary>Where the list of open ports comes from.</summary>
internal static class SocketSource
{
    /// <summary>Reads a file, or the standard input.</summary>
    /// <param name="source">The path, or <c>-</c>.</param>
    /// <param name="folder">The folder to which the path is relative.</param>
    /// <param name="input">The standard input.</param>
    /// <exception cref="CommandException">There is no such list.</exception>
    public static SocketList Read(string source, string folder, TextReader input)
    {
        try
        {
            var list = SocketList.Parse(
                source == "-" ? input.ReadToEnd() : Decode(WholeFile.Read(Path.GetFullPath(source, folder))));
            return list.IsNone
                ? throw new CommandException(
                    $"{(source == "-" ? "The input" : source)} is no list of open ports. "
                    + "Write one with 'ss -tulpn > open.txt', on Windows with 'netstat -ano > open.txt', "
                + "on macOS with 'lsof -nP -i > open.txt'.")
                : list;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{source} cannot be read: {exception.Message}");
        }
    }

    // A file of Windows has the code page of the console, or the UTF-16 of PowerShell. What is read in it is ASCII.
    private static string Decode(byte[] bytes)
    {
        try
        {
            return UnicodeText.Decode(bytes).Text;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
