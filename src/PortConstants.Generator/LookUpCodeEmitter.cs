namespace PortConstants.Generator;

/// <summary>Writes the code that the look-ups of all classes share; the data stays with each class.</summary>
internal static class LookUpCodeEmitter
{
    /// <summary>The type. It is never public: it is no part of what the package promises.</summary>
    public static void Emit(SourceWriter writer, bool isEmbedded)
    {
        writer.WriteLine("/// <summary>The code of the look-ups.</summary>");
        GeneratedFile.MarkType(writer, isEmbedded);
        // Arithmetic is marked where it matters: a project may check it for overflow.
        writer.WriteLine("""
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            internal static class PortLookUp
            {
                internal static PortCategory GetCategory(int port)
                {
                    if (port >> 16 != 0) throw new global::System.ArgumentOutOfRangeException("port", port, "A port is a number from 0 to 65535.");
                    return port < 1024 ? PortCategory.WellKnown : port < 49152 ? PortCategory.Registered : PortCategory.Dynamic;
                }

                internal static string[] SplitRows(string text) { return text.Split('\n'); }

                // A name is cut out of the text when it is asked for; where the next one begins it ends.
                internal static string Name(int number, ref string[] known, int count, string text, string starts)
                {
                    string[] names = known ?? (known = new string[count + 1]);
                    if (names[number] != null) return names[number];
                    int upper = count + 2;
                    bool isLong = starts.Length > upper;
                    int start = isLong ? starts[number] | starts[number + upper] << 16 : starts[number];
                    int end = isLong ? starts[number + 1] | starts[number + 1 + upper] << 16 : starts[number + 1];
                    return names[number] = text.Substring(start, end - start);
                }

                // Open addressing; an element is the number of a name, and its upper half stands in the second half of the text if there are many.
                internal static bool TryGetPort(string name, ref string[] known, int count, string text, string starts, string slots, string ports, out int port)
                {
                    port = 0;
                    if (name == null) return false;
                    int size = ports.Length > 65536 ? slots.Length / 2 : slots.Length;
                    for (int slot = Hash(name) & size - 1; ; slot = slot + 1 & size - 1)
                    {
                        int number = size == slots.Length ? slots[slot] : slots[slot] | slots[slot + size] << 16;
                        if (number == 0) return TryGetOtherCase(name, ref known, count, text, starts, ports, out port);
                        string other = Name(number, ref known, count, text, starts);
                        if (name == other || string.Equals(name, other, global::System.StringComparison.OrdinalIgnoreCase))
                        {
                            port = ports[number];
                            return true;
                        }
                    }
                }

                // Three characters for each span of ports: '+' where a row begins that is the next constant, '*' where another row begins
                // and '-' where it goes on; the first port; the last one.
                internal static global::System.Collections.Generic.IReadOnlyList<PortInfo> Find(int port, ref string[] known, int count, string text, string starts, string spans, string[] rows)
                {
                    var found = new global::System.Collections.Generic.List<PortInfo>();
                    int row = -1;
                    int number = 0;
                    int begin = 0;
                    for (int i = 0; i < spans.Length; i += 3)
                    {
                        if (spans[i] != '-')
                        {
                            row++;
                            begin = i;
                            if (spans[i] == '+') number++;
                        }
                        if (port < spans[i + 1] || port > spans[i + 2]) continue;
                        int end = i;
                        while (end + 3 < spans.Length && spans[end + 3] == '-') end += 3;
                        string[] texts = rows[row].Split('\t');
                        found.Add(new PortInfo(spans[begin] == '+' ? Name(number, ref known, count, text, starts) : texts[0], spans[begin + 1], spans[end + 2], texts));
                    }
                    return found;
                }

                // Only the letter case of ASCII is the same on every system, so only that is folded.
                private static int Hash(string name)
                {
                    unchecked
                    {
                        int hash = name.Length;
                        for (int i = 1; i < name.Length; i += 2) hash = (hash ^ (name[i - 1] | name[i] << 16 | 0x200020)) * 0x2C9277B5;
                        if ((name.Length & 1) != 0) hash = (hash ^ (name[name.Length - 1] | 0x20)) * 0x2C9277B5;
                        return hash ^ hash >> 15;
                    }
                }

                // The hash of a name beyond ASCII differs between its capital and its small letters.
                private static bool TryGetOtherCase(string name, ref string[] known, int count, string text, string starts, string ports, out int port)
                {
                    port = 0;
                    bool isAscii = true;
                    foreach (char c in name) isAscii &= c < 128;
                    for (int number = 1; !isAscii && number < ports.Length; number++)
                    {
                        if (!string.Equals(name, Name(number, ref known, count, text, starts), global::System.StringComparison.OrdinalIgnoreCase)) continue;
                        port = ports[number];
                        return true;
                    }
                    return false;
                }
            }
            """);
    }
}
