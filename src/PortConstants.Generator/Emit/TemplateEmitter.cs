using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Generator.Emit;

/// <summary>
/// Emits the types that every project gets as they are: C# files that are compiled with this assembly and embedded in it. Only
/// their namespace, their visibility and their attributes depend on the project.
/// </summary>
internal static class TemplateEmitter
{
    private const string Version = "\"0.0.0\")]";

    /// <summary>A type of the look-ups that is as visible as the tables.</summary>
    public static SourceText EmitVisible(string template, ProjectOptions options)
    {
        var text = Place(Read(template), options);
        return GeneratedFile.ToSourceText(options.IsPublic ? text.Replace("\n    internal ", "\n    public ") : text);
    }

    /// <summary>A type of the look-ups that nobody else is to call.</summary>
    public static SourceText EmitInternal(string template, ProjectOptions options) =>
        GeneratedFile.ToSourceText(Place(Read(template), options));

    /// <summary>A type that belongs to the compiler.</summary>
    public static SourceText EmitUnchanged(string template) => GeneratedFile.ToSourceText(Read(template));

    private static string Place(string text, ProjectOptions options) => text
        .Replace("namespace " + TemplateNamespace, "namespace " + CSharpName.Escape(options.Namespace))
        .Replace(Version, $"\"{GeneratedFile.Version}\")]" + (options.IsEmbedded ? "\n    " + GeneratedFile.EmbeddedAttribute : ""));

    private const string TemplateNamespace = "PortConstants";

    private static string Read(string template)
    {
        using var reader = new StreamReader(typeof(TemplateEmitter).Assembly.GetManifestResourceStream(template));
        return reader.ReadToEnd();
    }
}
