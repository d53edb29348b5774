namespace PortConstants.Generator.LookUps;

/// <summary>A growing sequence of bytes, of which a string literal holds two in each character.</summary>
internal sealed class CodeBuffer
{
    private char[] _characters = new char[1024];

    /// <summary>The number of bytes.</summary>
    public int Count { get; private set; }

    /// <summary>Appends a byte.</summary>
    public void Add(int code)
    {
        var index = Count >> 1;
        if (index == _characters.Length)
            Array.Resize(ref _characters, _characters.Length * 2);
        _characters[index] |= (char)(code << ((Count & 1) << 3));
        Count++;
    }

    /// <inheritdoc/>
    public override string ToString() => new(_characters, 0, (Count + 1) >> 1);
}
