namespace PortConstants.Generator;

/// <summary>A hash table of the constants' names, with open addressing and without regard to letter case, as one text.</summary>
internal static class NameTable
{
    /// <summary>Builds the table.</summary>
    /// <returns>
    /// The number of a name in each element, or 0; as many elements as a power of two. If the numbers are wide, all lower halves and
    /// behind them all upper ones.
    /// </returns>
    public static string Build(NameIndex names)
    {
        var size = 1;
        while (size < names.ConstantCount * 3 / 2 + 1)
            size *= 2;
        var isWide = names.ConstantCount > ushort.MaxValue;
        var slots = new char[isWide ? size * 2 : size];
        var taken = new bool[size];
        for (var i = 0; i < names.ConstantCount; i++)
        {
            var slot = Hash(names.Names[i]) & (size - 1);
            while (taken[slot])
                slot = (slot + 1) & (size - 1);
            taken[slot] = true;
            slots[slot] = (char)(i + 1);
            if (isWide)
                slots[size + slot] = (char)((i + 1) >> 16);
        }
        return new string(slots);
    }

    /// <summary>The same function stands in the generated code.</summary>
    private static int Hash(string name)
    {
        unchecked
        {
            // Two characters at a time; the upper bits of a product depend on all of both.
            var hash = name.Length;
            for (var i = 1; i < name.Length; i += 2)
                hash = (hash ^ (name[i - 1] | (name[i] << 16) | 0x200020)) * 0x2C9277B5;
            if ((name.Length & 1) != 0)
                hash = (hash ^ (name[name.Length - 1] | 0x20)) * 0x2C9277B5;
            return hash ^ (hash >> 15);
        }
    }
}
