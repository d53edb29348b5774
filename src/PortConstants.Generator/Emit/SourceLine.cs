using System.Runtime.CompilerServices;

namespace PortConstants.Generator.Emit;

/// <summary>Takes an interpolated string apart for <see cref="SourceWriter.WriteLine(SourceLine)"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceLine
{
    private readonly SourceWriter _writer;

    /// <summary>Begins the line.</summary>
    public SourceLine(int literalLength, int formattedCount, SourceWriter writer)
    {
        _writer = writer;
        writer.StartLine();
    }

    /// <summary>The text between the interpolations.</summary>
    public void AppendLiteral(string text) => _writer.WriteLines(text);

    /// <summary>A name, or source that is ready.</summary>
    public void AppendFormatted(string text) => _writer.Write(text);

    /// <summary>A number that is not negative.</summary>
    public void AppendFormatted(int number) => _writer.Write(number);

    /// <summary>A text that has to be escaped in one way or another.</summary>
    public void AppendFormatted<T>(T fragment) where T : struct, ISourceFragment => fragment.WriteTo(_writer);
}
