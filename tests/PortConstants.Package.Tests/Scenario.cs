using System.Text;

namespace PortConstants.Package.Tests;

/// <summary>
/// A folder with the projects of one scenario. A scenario in a static field is built with all others in one process, see
/// <see cref="ScenarioBatch"/>; any other is built where a test asks for it.
/// </summary>
/// <param name="name">The name of the folder.</param>
public sealed class Scenario(string name)
{
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly List<string> _marks = [];
    private readonly List<string> _properties = [];

    /// <summary>The name of its folder.</summary>
    public string Name { get; } = name;

    /// <summary>The project that is built.</summary>
    public string Project { get; private set; } = "App.csproj";

    /// <summary>The targets that are built.</summary>
    public string Targets { get; private set; } = "Build";

    /// <summary>The properties of the command line.</summary>
    public IReadOnlyList<string> Properties => _properties;

    /// <summary>The places of the text between <c>[|</c> and <c>|]</c>, as the compiler prints them.</summary>
    public IReadOnlyList<string> Marks => _marks;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.Combine(PackedPackage.Root, "scenarios", name);

    /// <summary>What the build of the batch came to.</summary>
    public Outcome Build => ScenarioBatch.Built.Of(this);

    /// <summary>A console project for .NET 10 that uses the package, with further properties and items.</summary>
    public static Scenario Console(string name, string properties = "", string items = "") => new Scenario(name)
        .WithProject("App.csproj", $"<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>{properties}", items);

    /// <summary>A library for .NET 10 that uses the package, with further properties and items.</summary>
    public static Scenario Library(string name, string properties = "", string items = "") => new Scenario(name)
        .WithProject("App.csproj", $"<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>{properties}", items);

    /// <summary>A library that uses the package; the project that is written last is the one that is built.</summary>
    public Scenario WithProject(string path, string properties, string items = "", string sdk = "Microsoft.NET.Sdk", string reference = "PrivateAssets=\"all\"")
    {
        Project = path;
        return With(path, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PortConstants" Version="$(PortConstantsVersion)" {reference} />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>A project that does not name the package.</summary>
    public Scenario WithPlainProject(string path, string properties, string items = "")
    {
        Project = path;
        return With(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    /// <summary>A property of the command line, <c>Name=Value</c>.</summary>
    public Scenario WithProperty(string property)
    {
        _properties.Add(property);
        return this;
    }

    /// <summary>Other targets than <c>Build</c>.</summary>
    public Scenario WithTargets(string targets)
    {
        Targets = targets;
        return this;
    }

    /// <summary>A file, without its marks; in UTF-8 unless another encoding is named.</summary>
    public Scenario With(string path, string text, Encoding? encoding = null)
    {
        for (var mark = text.IndexOf("[|", StringComparison.Ordinal); mark >= 0; mark = text.IndexOf("[|", StringComparison.Ordinal))
        {
            var before = text[..mark];
            _marks.Add($"{Path.GetFileName(path)}({before.Count(c => c == '\n') + 1},{mark - before.LastIndexOf('\n')})");
            var end = text.IndexOf("|]", StringComparison.Ordinal);
            text = before + text[(mark + 2)..end] + text[(end + 2)..];
        }
        _files[path] = encoding is null ? Encoding.UTF8.GetBytes(text) : [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        return this;
    }

    /// <summary>Writes the files.</summary>
    public Scenario Write()
    {
        foreach (var (path, content) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllBytes(PathOf(path), content);
        }
        return this;
    }

    /// <summary>Writes another text into a file.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Removes a file.</summary>
    public void Delete(string path) => File.Delete(PathOf(path));

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>The full path of a file.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Runs a <c>dotnet</c> command in the folder.</summary>
    public Outcome Run(string arguments)
    {
        _ = PackedPackage.Instance;
        return DotNet.Run(Folder, arguments);
    }

    /// <summary>Builds the project in a process of its own.</summary>
    public Outcome BuildAgain(string arguments = "") => Run($"build {Project} -clp:NoSummary {arguments}");

    /// <summary>Runs the program that the batch has built.</summary>
    public Outcome RunProgram()
    {
        var build = Build;
        Assert.True(build.ExitCode == 0, build.Output);
        return Run("exec " + Path.Combine("bin", "Debug", "net10.0", Path.ChangeExtension(Project, ".dll")));
    }
}
