using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Benchmarks.Corpus;

namespace PortConstants.Benchmarks.LookUps;

/// <summary>A <c>switch</c> with a case for each port, compiled on the spot; the call through a delegate costs about a nanosecond of its own.</summary>
internal static class PortSwitch
{
    public static LookUpTable.TryGet<int, string> Compile(IReadOnlyDictionary<int, string> names)
    {
        var cases = string.Concat(names.Select(pair => $"case {pair.Key}: name = \"{pair.Value}\"; return true;\n"));
        var source = $$"""
            public static class Switch
            {
                public static bool TryGetName(int port, out string name)
                {
                    switch (port)
                    {
                        {{cases}}
                        default: name = null; return false;
                    }
                }
            }
            """;
        using var assembly = new MemoryStream();
        var result = CSharpCompilation.Create("Switch", [CSharpSyntaxTree.ParseText(source)], FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)).Emit(assembly);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        return Assembly.Load(assembly.ToArray()).GetType("Switch")!.GetMethod("TryGetName")!.CreateDelegate<LookUpTable.TryGet<int, string>>();
    }
}
