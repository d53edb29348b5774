using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Benchmarks.Corpus;

namespace PortConstants.Benchmarks.LookUps;

/// <summary>The look-ups that one would write by hand, compiled on the spot.</summary>
internal static class HandWritten
{
    /// <summary>A <c>switch</c> with a case for each port; the call through a delegate costs about a nanosecond of its own.</summary>
    public static LookUpTable.TryGet<int, string> Switch(IReadOnlyDictionary<int, string> names) => Load(Compile($$"""
        public static class HandWritten
        {
            public static bool TryGetName(int port, out string name)
            {
                switch (port)
                {
                    {{string.Concat(names.Select(pair => $"case {pair.Key}: name = \"{pair.Value}\"; return true;\n"))}}
                    default: name = null; return false;
                }
            }
        }
        """));

    /// <summary>An assembly with a dictionary whose rows are in the code, for <see cref="Load"/>.</summary>
    public static byte[] FrozenDictionary(IReadOnlyDictionary<int, string> names) => Compile($$"""
        using System.Collections.Frozen;
        using System.Collections.Generic;
        public static class HandWritten
        {
            private static readonly FrozenDictionary<int, string> Names = new Dictionary<int, string>
            {
                {{string.Concat(names.Select(pair => $"[{pair.Key}] = \"{pair.Value}\",\n"))}}
            }.ToFrozenDictionary();

            public static bool TryGetName(int port, out string name) => Names.TryGetValue(port, out name);
        }
        """);

    /// <summary>The look-up in such an assembly; nothing of it has run.</summary>
    public static LookUpTable.TryGet<int, string> Load(byte[] assembly) =>
        Assembly.Load(assembly).GetType("HandWritten")!.GetMethod("TryGetName")!.CreateDelegate<LookUpTable.TryGet<int, string>>();

    private static byte[] Compile(string source)
    {
        using var assembly = new MemoryStream();
        var result = CSharpCompilation.Create("HandWritten", [CSharpSyntaxTree.ParseText(source)], FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)).Emit(assembly);
        return result.Success ? assembly.ToArray() : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
