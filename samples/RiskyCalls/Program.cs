using RiskyCalls;

// Nothing is called here: what this sample shows is the list of warnings of its build.
Console.WriteLine($"Build this project and read the warnings: {typeof(HardCodedPorts)} holds the calls.");
