namespace PortConstants.Generator.LookUps;

/// <summary>Encodes texts as <see cref="PortText"/> decodes them: the longest known sequence of characters at each place.</summary>
internal static class TextEncoder
{
    private const int Characters = 128;

    // A tree of all sequences, a row of 128 characters for each node; node 0 is the root.
    private static readonly ushort[] Nodes;
    private static readonly byte[] CodeOfNode;

    static TextEncoder()
    {
        var sequences = Sequences();
        var size = sequences.Sum(sequence => sequence.Length) + 1;
        Nodes = new ushort[size * Characters];
        CodeOfNode = new byte[size];
        var count = 1;
        for (var code = 0; code < sequences.Length; code++)
        {
            var node = 0;
            foreach (var character in sequences[code])
            {
                ref var next = ref Nodes[node * Characters + character];
                if (next == 0)
                    next = (ushort)count++;
                node = next;
            }
            CodeOfNode[node] = (byte)code;
        }
    }

    /// <summary>Appends the codes of a text and the 0 that ends it.</summary>
    public static void Encode(string text, CodeBuffer codes)
    {
        for (var start = 0; start < text.Length;)
        {
            var code = 0;
            var end = start;
            for (int node = 0, i = start; i < text.Length && text[i] < Characters; i++)
            {
                node = Nodes[node * Characters + text[i]];
                if (node == 0)
                    break;
                if (CodeOfNode[node] == 0)
                    continue;
                code = CodeOfNode[node];
                end = i + 1;
            }
            if (code == 0)
                EncodeOther(text[end++], codes);
            else
                codes.Add(code);
            start = end;
        }
        codes.Add(0);
    }

    /// <summary>A character without a code: in two digits of base 255, none of which is 0.</summary>
    private static void EncodeOther(char character, CodeBuffer codes)
    {
        codes.Add(character < 0x8000 ? 1 : 2);
        codes.Add((character & 0x7FFF) / 255 + 1);
        codes.Add((character & 0x7FFF) % 255 + 1);
    }

    /// <summary>What each code means; empty: nothing.</summary>
    private static string[] Sequences()
    {
        var pairs = PortText.Pairs();
        var sequences = new string[pairs.Length];
        for (var code = 0; code < pairs.Length; code++)
            sequences[code] = code is '\t' or >= ' ' and <= '~' ? ((char)code).ToString() : "";
        // A pair consists of characters and of pairs with lower codes.
        for (var code = 0; code < pairs.Length; code++)
        {
            if (pairs[code] != 0)
                sequences[code] = sequences[pairs[code] & 255] + sequences[pairs[code] >> 8];
        }
        return sequences;
    }
}
