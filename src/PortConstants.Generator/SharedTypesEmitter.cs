namespace PortConstants.Generator;

/// <summary>Writes the types that all tables of a project share, once.</summary>
internal static class SharedTypesEmitter
{
    /// <summary>The file.</summary>
    public static string Emit(ProjectOptions options)
    {
        using var writer = new SourceWriter(capacity: 8_192);
        var visibility = options.IsPublic ? "public" : "internal";
        GeneratedFile.Begin(writer, options.Namespace);
        EmitCategory(writer, options.IsEmbedded, visibility);
        EmitInfo(writer, options.IsEmbedded, visibility);
        LookUpCodeEmitter.Emit(writer, options.IsEmbedded);
        writer.Close();
        if (options.IsEmbedded)
            EmitEmbeddedAttribute(writer);
        return writer.ToString();
    }

    private static void EmitCategory(SourceWriter writer, bool isEmbedded, string visibility)
    {
        writer.WriteLine("/// <summary>The parts of the port number space.</summary>");
        GeneratedFile.MarkType(writer, isEmbedded);
        writer.WriteLine($$"""
            {{visibility}} enum PortCategory
            {
                /// <summary>0 to 1023: the system ports.</summary>
                WellKnown,
                /// <summary>1024 to 49151: the user ports.</summary>
                Registered,
                /// <summary>49152 to 65535: the private ports, which systems hand out to outgoing connections.</summary>
                Dynamic,
            }

            """);
    }

    private static void EmitInfo(SourceWriter writer, bool isEmbedded, string visibility)
    {
        writer.WriteLine("/// <summary>What a table knows of a port, or of several.</summary>");
        GeneratedFile.MarkType(writer, isEmbedded);
        writer.WriteLine($$"""
            {{visibility}} sealed partial class PortInfo
            {
                internal PortInfo(string name, int first, int last, string[] texts)
                {
                    Name = name;
                    First = first;
                    Last = last;
                    Protocols = texts[1];
                    Description = texts[2];
                    Risk = texts[3];
                    Encrypted = texts[4];
                }
                /// <summary>The name of the row.</summary>
                public string Name { get; }
                /// <summary>The lowest port of the row.</summary>
                public int First { get; }
                /// <summary>The highest port of the row.</summary>
                public int Last { get; }
                /// <summary>The transport protocols, such as tcp/udp; or empty.</summary>
                public string Protocols { get; }
                /// <summary>What the service is; or empty.</summary>
                public string Description { get; }
                /// <summary>Why the port is risky; or empty: it is not.</summary>
                public string Risk { get; }
                /// <summary>The name of the encrypted counterpart; or empty.</summary>
                public string Encrypted { get; }
                /// <summary>The row in one line.</summary>
                public override string ToString()
                {
                    global::System.IFormatProvider invariant = global::System.Globalization.CultureInfo.InvariantCulture;
                    return Name + " " + First.ToString(invariant) + (First == Last ? "" : "-" + Last.ToString(invariant))
                        + (Protocols.Length == 0 ? "" : " (" + Protocols + ")")
                        + (Description.Length == 0 ? "" : ": " + Description);
                }
            }

            """);
    }

    /// <summary>In the one form that the compiler takes from a project, and as a part: other generators bring it too.</summary>
    private static void EmitEmbeddedAttribute(SourceWriter writer) => writer.WriteLine("""

        namespace Microsoft.CodeAnalysis
        {
            internal sealed partial class EmbeddedAttribute : global::System.Attribute
            {
            }
        }
        """);
}
