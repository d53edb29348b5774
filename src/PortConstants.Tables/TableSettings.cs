namespace PortConstants.Tables;

/// <summary>The settings of a table file: the metadata of its <c>PortTable</c> item, completed by the properties of the project.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsPackaged">Whether the file came with the package.</param>
/// <param name="Namespace">The namespace of the generated class.</param>
/// <param name="ClassName">The generated class.</param>
/// <param name="EnumName">The generated enum; empty: derived from the class.</param>
public sealed record TableSettings(string Path, bool IsPackaged, string Namespace, string ClassName, string EnumName)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Metadata: <c>packaged</c> or <c>own</c>; absent on an additional file that is no table.</summary>
    public const string KindKey = Metadata + "PortTable";

    /// <summary>Metadata: the name of the class.</summary>
    public const string ClassNameKey = Metadata + "PortTableClassName";

    /// <summary>Metadata: the name of the enum.</summary>
    public const string EnumNameKey = Metadata + "PortTableEnumName";

    /// <summary>Metadata: the namespace of this table.</summary>
    public const string NamespaceKey = Metadata + "PortTableNamespace";

    /// <summary>Metadata: the column of the ports.</summary>
    public const string PortColumnKey = Metadata + "PortTablePortColumn";

    /// <summary>Metadata: the column of the names.</summary>
    public const string NameColumnKey = Metadata + "PortTableNameColumn";

    /// <summary>Metadata: the column of the protocols.</summary>
    public const string ProtocolColumnKey = Metadata + "PortTableProtocolColumn";

    /// <summary>Metadata: the column of the descriptions.</summary>
    public const string DescriptionColumnKey = Metadata + "PortTableDescriptionColumn";

    /// <summary>Metadata: whether the first record is a header.</summary>
    public const string HeaderKey = Metadata + "PortTableHeader";

    /// <summary>Metadata: what becomes of a name that is there again with another port.</summary>
    public const string DuplicatesKey = Metadata + "PortTableDuplicates";

    private const string Suffix = "suffix";
    private const char ItemSeparator = '|';

    /// <summary>Property: the namespace of all tables that name none.</summary>
    public const string DefaultNamespaceKey = "build_property.PortConstantsNamespace";

    /// <summary>Property: <c>internal</c> or <c>public</c>.</summary>
    public const string VisibilityKey = "build_property.PortConstantsVisibility";

    /// <summary>Property: <c>full</c> or <c>none</c>.</summary>
    public const string LookUpsKey = "build_property.PortConstantsLookUps";

    /// <summary>Property: <c>true</c> or <c>false</c>.</summary>
    public const string EnumKey = "build_property.PortConstantsEnum";

    // What MSBuild reads as false.
    private static readonly string[] No = ["false", "off", "no"];

    /// <summary>What to write instead of a namespace that is none.</summary>
    public const string NamespaceRemedy = "write a C# namespace, such as 'Company.Net'";

    /// <summary>The namespace when nobody names one.</summary>
    public const string DefaultNamespace = "PortConstants";

    /// <summary>The class of the packaged tables.</summary>
    public const string PackagedClassName = "Ports";

    /// <summary>What the project tells of the columns.</summary>
    public ColumnSettings Columns { get; init; } = ColumnSettings.None;

    /// <summary>Whether a name that is there again with another port gets that port as a suffix.</summary>
    public bool HasSuffixes { get; init; }

    /// <summary>The metadata whose value is none of those that they may have.</summary>
    public EquatableArray<UnreadableMetadata> Unreadable { get; init; } = EquatableArray<UnreadableMetadata>.Empty;

    /// <summary>Reads the settings of an additional file: one for each item of the project that lists it.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="option">Gives the value of a key, or <see langword="null"/>.</param>
    /// <returns>Nothing if the file is no port table.</returns>
    public static IEnumerable<TableSettings> ReadAll(string path, Func<string, string?> option)
    {
        var kinds = (option(KindKey) ?? "").Split(ItemSeparator);
        for (var i = 0; i < kinds.Length; i++)
        {
            var item = i;
            if (kinds[i].Length > 0)
                yield return ReadItem(path, kinds[i], key => ValueOf(option(key), key, item, kinds.Length));
        }
    }

    /// <summary>Reads the settings of an additional file that one item lists.</summary>
    /// <returns><see langword="null"/> if the file is no port table.</returns>
    public static TableSettings? Read(string path, Func<string, string?> option) => ReadAll(path, option).FirstOrDefault();

    /// <summary>
    /// The value that metadata have for one item; the build encodes what has a meaning in an editorconfig, and the separator.
    /// </summary>
    private static string? ValueOf(string? written, string key, int item, int items)
    {
        if (written is null || !key.StartsWith(Metadata, StringComparison.Ordinal))
            return written;
        var values = items == 1 ? [written] : written.Split(ItemSeparator);
        return item < values.Length ? Uri.UnescapeDataString(values[item]) : null;
    }

    private static TableSettings ReadItem(string path, string kind, Func<string, string?> option)
    {
        var isPackaged = kind.Equals("packaged", StringComparison.OrdinalIgnoreCase);
        var className = Identifier.AsWritten(option(ClassNameKey) ?? "")
            ?? Identifier.From(option(ClassNameKey) ?? "")
            ?? Identifier.From(System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            ?? PackagedClassName;
        while (ReservedNames.IsForClass(className))
            className += "_";
        var enumName = Identifier.AsWritten(option(EnumNameKey) ?? "") ?? "";
        return new TableSettings(path, isPackaged, NamespaceFrom(option(NamespaceKey)) ?? ReadNamespace(option), className, enumName)
        {
            Columns = ReadColumns(option),
            Unreadable = new EquatableArray<UnreadableMetadata>([.. ReadUnreadable(option)]),
            HasSuffixes = Suffix.Equals(option(DuplicatesKey)?.Trim(), StringComparison.OrdinalIgnoreCase),
        };
    }

    private static IEnumerable<UnreadableMetadata> ReadUnreadable(Func<string, string?> option)
    {
        if (option(HeaderKey)?.Trim() is { Length: > 0 } header && !bool.TryParse(header, out _))
            yield return new UnreadableMetadata("Header", header, "write true or false");
        if (option(DuplicatesKey)?.Trim() is { Length: > 0 } duplicates && !duplicates.Equals(Suffix, StringComparison.OrdinalIgnoreCase))
            yield return new UnreadableMetadata("Duplicates", duplicates, "write suffix, or leave it out");
        if (option(ClassNameKey)?.Trim() is { } className && className.LastIndexOf('.') is > 0 and var dot)
        {
            yield return new UnreadableMetadata("ClassName", className,
                $"write ClassName=\"{className.Substring(dot + 1)}\" Namespace=\"{className.Substring(0, dot)}\"");
        }
        if (option(EnumNameKey)?.Trim() is { Length: > 0 } enumName && Identifier.AsWritten(enumName) is null)
            yield return new UnreadableMetadata("EnumName", enumName, "write a C# identifier, such as 'CompanyPort'");
        if (option(NamespaceKey)?.Trim() is { Length: > 0 } name && !IsNamespace(name))
            yield return new UnreadableMetadata("Namespace", name, NamespaceRemedy);
    }

    private static ColumnSettings ReadColumns(Func<string, string?> option)
    {
        string Value(string key) => option(key)?.Trim() ?? "";
        var columns = new ColumnSettings(
            Value(PortColumnKey), Value(NameColumnKey), Value(ProtocolColumnKey), Value(DescriptionColumnKey),
            bool.TryParse(Value(HeaderKey), out var hasHeader) ? hasHeader : null);
        return columns.Equals(ColumnSettings.None) ? ColumnSettings.None : columns;
    }

    /// <summary>The project's namespace for generated code.</summary>
    public static string ReadNamespace(Func<string, string?> option) =>
        NamespaceFrom(option(DefaultNamespaceKey)) ?? DefaultNamespace;

    /// <summary>Whether the generated types are public.</summary>
    public static bool ReadIsPublic(Func<string, string?> option) =>
        "public".Equals(option(VisibilityKey)?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the generated classes have look-ups and not only constants and ranges.</summary>
    public static bool ReadHasLookUps(Func<string, string?> option) =>
        !"none".Equals(option(LookUpsKey)?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether each class has an enum with a member for each constant.</summary>
    public static bool ReadHasEnum(Func<string, string?> option) =>
        !No.Contains(option(EnumKey)?.Trim() ?? "", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is a namespace.</summary>
    public static bool IsNamespace(string value) => NamespaceFrom(value) is not null;

    private static string? NamespaceFrom(string? value)
    {
        var parts = (value ?? "").Split('.').Select(part => Identifier.AsWritten(part.Trim().TrimStart('@'))).ToArray();
        return parts.Contains(null) ? null : string.Join(".", parts);
    }
}
