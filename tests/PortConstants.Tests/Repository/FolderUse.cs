using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortConstants.Tests.Repository;

/// <summary>A folder of sources that uses a type of another one.</summary>
/// <param name="User">The folder, as its path in the project.</param>
/// <param name="Used">The other one, in the same folder.</param>
/// <param name="Example">A file, and the type that it uses.</param>
internal sealed record FolderUse(string User, string Used, string Example)
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<FolderUse>> Known = new();

    /// <summary>What the folders of a project use of each other, each pair once.</summary>
    public static IReadOnlyList<FolderUse> Of(string project) => Known.GetOrAdd(project, Find);

    /// <summary>Whether one folder uses another, directly or through others.</summary>
    public static bool Reaches(IReadOnlyList<FolderUse> uses, string user, string used)
    {
        var seen = new HashSet<string>();
        var next = new Stack<string>([user]);
        while (next.TryPop(out var folder))
        {
            foreach (var use in uses.Where(use => use.User == folder && seen.Add(use.Used)))
                next.Push(use.Used);
        }
        return seen.Contains(used);
    }

    public override string ToString() => $"{User} uses {Used}: {Example}";

    private static IReadOnlyList<FolderUse> Find(string project)
    {
        var root = Path.Combine(TestFolders.Repository, "src", project);
        var trees = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).StartsWith("obj", StringComparison.Ordinal))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: Path.GetRelativePath(root, file)))
            .ToList();
        var compilation = CSharpCompilation.Create(
            project, [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings)], References(project));
        return [.. trees
            .SelectMany(tree => TypesOf(tree, compilation.GetSemanticModel(tree)).Select(type => Between(tree.FilePath, type)))
            .OfType<FolderUse>()
            .DistinctBy(use => (use.User, use.Used))];
    }

    /// <summary>The types of the project that a file names, or whose members it uses.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesOf(SyntaxTree tree, SemanticModel model) => tree.GetRoot()
        .DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Select(name => model.GetSymbolInfo(name).Symbol)
        .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
        .OfType<INamedTypeSymbol>()
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The two folders below the one that holds both files; nothing if one of the files is in it.</summary>
    private static FolderUse? Between(string file, INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences is not [{ SyntaxTree.FilePath: { Length: > 0 } other }, ..])
            return null;
        var user = file.Split(Path.DirectorySeparatorChar);
        var used = other.Split(Path.DirectorySeparatorChar);
        var depth = user.Zip(used).TakeWhile(names => names.First == names.Second).Count();
        return depth + 1 < user.Length && depth + 1 < used.Length
            ? new FolderUse(string.Join('/', user[..(depth + 1)]), string.Join('/', used[..(depth + 1)]), $"{file} uses {type.Name}")
            : null;
    }

    private static IEnumerable<MetadataReference> References(string project) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != project)
            .Select(path => MetadataReference.CreateFromFile(path));
}
