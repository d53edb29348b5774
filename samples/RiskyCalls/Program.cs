// Nothing is opened here. What this sample shows is the list of warnings that its build prints.
Console.WriteLine("Build this project (dotnet build --no-incremental) and read the warnings. Calls.cs, Declarations.cs, Texts.cs and OtherRules.cs show what makes them.");
