using System.Text;

namespace PortConstants.Generator.LookUps;

/// <summary>Texts in the form that <see cref="PortText.Decode"/> reads one by one.</summary>
internal sealed class PackedTexts
{
    private const int BlockSize = 16;

    private readonly CodeBuffer _codes = new();
    private readonly StringBuilder _starts = new();
    private int _count;

    /// <summary>The codes of all texts.</summary>
    public string Codes => _codes.ToString();

    /// <summary>Where each block of sixteen texts begins: the lower and the upper half of a number.</summary>
    public string Starts => _starts.ToString();

    /// <summary>Appends a text.</summary>
    public void Add(string text)
    {
        if (_count++ % BlockSize == 0)
            _starts.Append((char)_codes.Count).Append((char)(_codes.Count >> 16));
        TextEncoder.Encode(text, _codes);
    }
}
