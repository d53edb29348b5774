// Nothing is opened here. What this sample shows is the list of warnings that its build prints.
Console.WriteLine("Build this project (dotnet build --no-incremental) and read the warnings. Calls.cs, Declarations.cs, Texts.cs, OtherRules.cs and appsettings.json show what makes them.");
