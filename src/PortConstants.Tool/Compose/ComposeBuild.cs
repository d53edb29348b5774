using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>What <c>build</c> names: the Dockerfile, and what of it is built.</summary>
/// <param name="Folder">The full path of the context.</param>
/// <param name="Dockerfile">The path of the Dockerfile in the context; empty for the usual one.</param>
/// <param name="Target">The build stage; empty for the last one.</param>
/// <param name="Arguments">The names of the arguments that are given.</param>
internal sealed record ComposeBuild(string Folder, string Dockerfile, string Target, IReadOnlyList<string> Arguments)
{
    /// <summary>The build of a service; <see langword="null"/> if it has none that is a file on this machine.</summary>
    public static ComposeBuild? Of(IReadOnlyList<ServicePart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Member("build") is { } build)
                return Of(build, part.File);
        }
        return null;
    }

    private static ComposeBuild? Of(YamlNode build, ComposeDocument file)
    {
        var isPath = build is YamlScalarNode;
        var context = isPath ? ((YamlScalarNode)build).Value ?? "" : YamlFile.Scalar(build, "context");
        if (!isPath && YamlFile.Member(build, "dockerfile_inline") is not null)
            return null;
        var dockerfile = isPath ? "" : YamlFile.Scalar(build, "dockerfile");
        var arguments = isPath ? null : YamlFile.Member(build, "args");
        try
        {
            return file.Variables.Replace(dockerfile) is { } path
                ? new ComposeBuild(
                    file.PathOf(context.Length > 0 ? context : "."),
                    path,
                    isPath ? "" : YamlFile.Scalar(build, "target"),
                    NamesIn(arguments))
                : null;
        }
        catch (ComposeException)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> NamesIn(YamlNode? arguments) => arguments is YamlSequenceNode
        ? [.. YamlFile.Texts(arguments).Select(text => text.Split('=')[0])]
        : [.. YamlFile.Members(arguments).Select(argument => argument.Key.Value!)];
}
