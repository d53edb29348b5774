namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>A text that is put together from parts of the file, with the place of each of its characters.</summary>
internal sealed class DockerfileText
{
    private readonly System.Text.StringBuilder _value = new();
    private readonly List<int> _offsets = [];

    /// <summary>The number of characters.</summary>
    public int Length => _value.Length;

    /// <summary>The text.</summary>
    public string Value => _value.ToString();

    /// <summary>The places of the characters.</summary>
    public CharacterMap Map => new([.. _offsets], [.. _offsets.Select(offset => offset + 1)]);

    /// <summary>The offset in the file of a character.</summary>
    public int OffsetOf(int index) => _offsets[index];

    /// <summary>Adds a character.</summary>
    public void Add(char character, int offset)
    {
        _value.Append(character);
        _offsets.Add(offset);
    }

    /// <summary>Adds another text.</summary>
    public void Add(DockerfileText other)
    {
        _value.Append(other._value);
        _offsets.AddRange(other._offsets);
    }

    /// <summary>A part of the text.</summary>
    public DockerfileText Slice(int start, int length)
    {
        var part = new DockerfileText();
        part._value.Append(_value.ToString(start, length));
        part._offsets.AddRange(_offsets.GetRange(start, length));
        return part;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
