namespace PortConstants.Tables;

/// <summary>Keeps the names of the generated types apart: no table of the project has that of a packaged one.</summary>
internal static class TypeNames
{
    /// <summary>The files, of which none has a class that is named like the packaged enum.</summary>
    public static IEnumerable<PortTableSource> GiveWay(IReadOnlyList<PortTableSource> sources)
    {
        var packaged = new HashSet<(string, string)>(sources
            .Where(source => source.Settings.IsPackaged)
            .Select(source => (source.Settings.Namespace, EnumOf([source]))));
        foreach (var source in sources)
        {
            var settings = source.Settings;
            var className = settings.ClassName;
            while (!settings.IsPackaged && packaged.Contains((settings.Namespace, className)))
                className += "_";
            yield return className == settings.ClassName ? source : source with { Settings = settings with { ClassName = className } };
        }
    }

    /// <summary>The name that the project gives the enum; else the class in the singular; else the class followed by <c>Port</c>.</summary>
    public static string EnumOf(IReadOnlyList<PortTableSource> sources)
    {
        var className = sources[0].Settings.ClassName;
        var name = sources.Select(source => source.Settings.EnumName).FirstOrDefault(given => given.Length > 0)
            ?? (className.EndsWith("Ports", StringComparison.Ordinal) ? className.Substring(0, className.Length - 1) : className + "Port");
        while (name == className || ReservedNames.Types.Contains(name))
            name += "_";
        return name;
    }
}
