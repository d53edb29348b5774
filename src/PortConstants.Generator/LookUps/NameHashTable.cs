namespace PortConstants.Generator.LookUps;

/// <summary>A hash table of the constants' names, with open addressing and without regard to letter case, as one text.</summary>
internal static class NameHashTable
{
    /// <summary>Builds the table.</summary>
    /// <returns>
    /// The number of a name in each element, or 0; as many elements as a power of two. If the numbers are wide, all lower halves,
    /// followed by all upper ones.
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
            var slot = PortLookUp.Hash(names.Names[i]) & (size - 1);
            while (taken[slot])
                slot = (slot + 1) & (size - 1);
            taken[slot] = true;
            slots[slot] = (char)(i + 1);
            if (isWide)
                slots[size + slot] = (char)((i + 1) >> 16);
        }
        return new string(slots);
    }
}
