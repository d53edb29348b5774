namespace PortConstants.Generator;

/// <summary>A hash table of names, with open addressing and without regard to letter case, as one text.</summary>
internal static class NameTable
{
    /// <summary>Builds the table: each element is the number of a name, from 1, or 0.</summary>
    /// <param name="names">The names, number 1 first.</param>
    /// <returns>The elements; their number is a power of two.</returns>
    public static int[] Build(IReadOnlyList<string> names)
    {
        var size = 1;
        while (size < names.Count * 3 / 2 + 1)
            size *= 2;
        var slots = new int[size];
        for (var i = 0; i < names.Count; i++)
        {
            var slot = Hash(names[i]) & (size - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            slots[slot] = i + 1;
        }
        return slots;
    }

    /// <summary>The same function stands in the generated code.</summary>
    private static int Hash(string name)
    {
        unchecked
        {
            var hash = name.Length;
            foreach (var c in name)
                hash = (hash ^ (c | 0x20)) * 0x01000193;
            return hash ^ (hash >> 15);
        }
    }
}
