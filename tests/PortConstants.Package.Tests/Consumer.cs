namespace PortConstants.Package.Tests;

/// <summary>A folder with the projects of one scenario.</summary>
public sealed class Consumer(string folder)
{
    private readonly List<string> _marks = [];

    /// <summary>The places of the text between <c>[|</c> and <c>|]</c>, as the compiler prints them.</summary>
    public IReadOnlyList<string> Marks => _marks;

    /// <summary>Writes a file, without its marks.</summary>
    public Consumer With(string path, string text)
    {
        for (var mark = text.IndexOf("[|", StringComparison.Ordinal); mark >= 0; mark = text.IndexOf("[|", StringComparison.Ordinal))
        {
            var before = text[..mark];
            _marks.Add($"{Path.GetFileName(path)}({before.Count(c => c == '\n') + 1},{mark - before.LastIndexOf('\n')})");
            var end = text.IndexOf("|]", StringComparison.Ordinal);
            text = before + text[(mark + 2)..end] + text[(end + 2)..];
        }
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>A console project for .NET 10 that uses the package, with further properties and items.</summary>
    public Consumer WithConsole(string properties = "", string items = "") =>
        WithProject("App.csproj", $"<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>{properties}", items);

    /// <summary>A project that uses the package.</summary>
    public Consumer WithProject(string path, string properties, string items = "", string sdk = "Microsoft.NET.Sdk") => With(path, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PortConstants" Version="$(PortConstantsVersion)" PrivateAssets="all" />
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Removes a file.</summary>
    public void Delete(string path) => File.Delete(PathOf(path));

    /// <summary>Builds a project, or the only one of the folder.</summary>
    public Outcome Build(string arguments = "") => DotNet.Run(folder, $"build {arguments}");

    /// <summary>Applies the fixes of rules, as <c>dotnet format</c> does.</summary>
    public Outcome Format(string arguments) => DotNet.Run(folder, $"format analyzers App.csproj {arguments}");

    /// <summary>Runs <c>dotnet ports</c>.</summary>
    public Outcome Ports(string tool, string arguments = "") => DotNet.Run(folder, $"exec \"{tool}\" {arguments}");

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>Builds the only project of the folder and runs it.</summary>
    public Outcome Run() => DotNet.Run(folder, "run");

    /// <summary>The full path of a file.</summary>
    public string PathOf(string path) => Path.Combine(folder, path);
}
