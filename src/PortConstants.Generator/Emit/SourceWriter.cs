using System.Buffers;

namespace PortConstants.Generator.Emit;

/// <summary>
/// Collects generated source: lines, indented, that end in LF on every system. Interpolated strings are written straight
/// into the buffer, so that a line a row of a large table costs no string.
/// </summary>
internal sealed class SourceWriter(int capacity) : IDisposable
{
    private const int IndentationSize = 4;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;

    /// <summary>The number of levels by which the next line is moved to the right.</summary>
    public int Indentation { get; private set; }

    /// <summary>Writes one line or several.</summary>
    public void WriteLine(string lines)
    {
        StartLine();
        WriteLines(lines);
        EndLine();
    }

    /// <summary>Writes one line or several, with values.</summary>
    public void WriteLine([System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("")] SourceLine line) => EndLine();

    /// <summary>Writes <c>{</c> and indents what follows.</summary>
    public void Open()
    {
        WriteLine("{");
        Indentation++;
    }

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public void Close()
    {
        Indentation--;
        WriteLine("}");
    }

    /// <summary>Writes a part of a line.</summary>
    public void Write(string text) => Write(text, 0, text.Length);

    /// <summary>Writes a part of a text.</summary>
    public void Write(string text, int start, int length)
    {
        Reserve(length);
        text.CopyTo(start, _buffer, _length, length);
        _length += length;
    }

    /// <summary>Writes a character.</summary>
    public void Write(char character)
    {
        Reserve(1);
        _buffer[_length++] = character;
    }

    /// <summary>Writes a number that is not negative.</summary>
    public void Write(int number)
    {
        if (number >= 10)
            Write(number / 10);
        Write((char)('0' + number % 10));
    }

    /// <summary>Begins a line.</summary>
    public void StartLine()
    {
        var spaces = Indentation * IndentationSize;
        Reserve(spaces);
        _buffer.AsSpan(_length, spaces).Fill(' ');
        _length += spaces;
    }

    /// <summary>Writes text that may hold line ends.</summary>
    public void WriteLines(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            Write(text, start, end - start);
            EndLine();
            start = end + 1;
            StartLine();
        }
        Write(text, start, text.Length - start);
    }

    /// <inheritdoc/>
    public override string ToString() => new(_buffer, 0, _length);

    /// <summary>Returns the buffer to the pool: it has megabytes for a large table, and every edit of the table needs one.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>Ends a line in LF and without spaces before it, whatever this file's own lines ended in when it was compiled.</summary>
    private void EndLine()
    {
        while (_length > 0 && _buffer[_length - 1] is ' ' or '\r')
            _length--;
        Write('\n');
    }

    private void Reserve(int count)
    {
        if (_length + count <= _buffer.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Array.Copy(_buffer, larger, _length);
        Dispose();
        _buffer = larger;
    }
}
