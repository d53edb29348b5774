namespace PortConstants.Analyzers.Project;

/// <summary>Where the program that has the port runs.</summary>
internal enum PortEnvironment
{
    /// <summary>Wherever the program is deployed.</summary>
    Production,

    /// <summary>On the machine of a developer: launch profiles and <c>appsettings.Development.json</c>.</summary>
    Development,

    /// <summary>In a test run.</summary>
    Test,
}
